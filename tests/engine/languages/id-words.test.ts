import { describe, expect, test } from 'vitest';
import { anonymityBases, anonymityReasons, anonymousHeads } from '../../../engine/languages/id/anonymous.ts';
import { channels } from '../../../engine/languages/id/channels.ts';
import { contentNouns } from '../../../engine/languages/id/content-nouns.ts';
import { days, months } from '../../../engine/languages/id/dates.ts';
import { fingerprint, malayMarks } from '../../../engine/languages/id/fingerprint.ts';
import { words } from '../../../engine/languages/id/words.ts';

describe('words', () => {
  test('every class is filled, without repeats', () => {
    for (const [name, entries] of Object.entries(words)) {
      expect(entries.length, name).toBeGreaterThan(0);
      const repeated = entries.filter((entry, index) => entries.indexOf(entry) !== index);
      expect(repeated, name).toEqual([]);
    }
  });
});

const kindOf = (text: string) => channels().find((channel) => channel.words === text)?.kind;

describe('channels', () => {
  test.each([
    ['kepada wartawan', 'press'],
    ['dalam konferensi pers', 'press'],
    ['saat dihubungi', 'press'],
    ['dalam keterangan tertulis', 'release'],
    ['dalam siaran pers', 'release'],
    ['akun instagram', 'social'],
    ['melalui unggahan', 'social'],
    ['dalam persidangan', 'court'],
    ['dalam eksepsi', 'court'],
    ['dalam pidato', 'speech'],
    ['saat rapat paripurna', 'speech'],
    ['dalam wawancara', 'interview'],
    ['lewat podcast', 'interview'],
    ['dalam video yang beredar', 'broadcast'],
    ['dalam bukunya', 'document'],
    ['melalui pesan singkat', 'message'],
    ['melalui whatsapp', 'message'],
  ] as const)('%s: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test('each stands once', () => {
    expect(new Set(channels().map((channel) => channel.words)).size).toBe(channels().length);
  });
});

describe('content nouns', () => {
  test('speech and documents are told apart, each noun once', () => {
    const kind = (text: string) => contentNouns.find((noun) => noun.words === text)?.kind;
    expect(['pernyataan', 'tuduhan', 'klaim', 'harapan'].map(kind)).toEqual(Array(4).fill('speech'));
    expect(['laporan', 'hasil survei', 'undang-undang', 'cuitan', 'bap'].map(kind)).toEqual(Array(5).fill('document'));
    expect(new Set(contentNouns.map((noun) => noun.words)).size).toBe(contentNouns.length);
  });
});

describe('unnamed sources', () => {
  const head = (text: string) => anonymousHeads.find((entry) => entry.words === text);

  test('`sumber` needs a determiner; witnesses and residents do not', () => {
    expect(head('sumber')?.needsDeterminer).toBe(true);
    expect(['saksi mata', 'warga', 'sumber anonim'].map((text) => head(text)?.needsDeterminer)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(['sumber air', 'sumber daya', 'sumber energi'].map(head)).toEqual([undefined, undefined, undefined]);
  });

  const marked = (text: string) => anonymityReasons.some((mark) => text.includes(mark));

  test.each([
    'seorang pejabat yang berbicara dengan syarat anonim',
    'warga yang enggan disebut namanya',
    'sumber yang meminta agar namanya tidak disebut',
    'staf itu menolak disebutkan identitasnya',
  ])('a wish not to be named: %s', (text) => {
    expect(marked(text)).toBe(true);
  });

  test.each([
    'sumber yang tidak dikenal',
    'telepon dari nomor tak dikenal',
    'sumber air yang tercemar',
    'sumber daya manusia',
    'objek tak dikenal',
    'akun anonim di X',
    'jasad tanpa identitas',
  ])('no wish not to be named: %s', (text) => {
    expect(marked(text)).toBe(false);
  });

  test('the bases are phrases that follow a source', () => {
    expect(anonymityBases).toContain('yang mengetahui');
    expect(anonymityBases).toContain('yang hadir dalam');
  });
});

describe('dates and fingerprints', () => {
  test('months with short, old and English names', () => {
    expect(['januari', 'agt', 'nopember', 'pebruari', 'may', 'des'].map((word) => months.get(word))).toEqual([
      1, 8, 11, 2, 5, 12,
    ]);
    expect(new Set(months.values()).size).toBe(12);
  });

  test('days, Sunday is 0', () => {
    expect(['minggu', 'ahad', 'senin', "jum'at", 'jumat', 'sabtu'].map((word) => days.get(word))).toEqual([
      0, 0, 1, 5, 5, 6,
    ]);
    expect(new Set(days.values()).size).toBe(7);
  });

  const share = (text: string, known: readonly string[]) => {
    const found = text.toLowerCase().match(/[a-z]+/g) ?? [];
    return found.filter((word) => known.includes(word)).length / found.length;
  };
  const indonesian =
    'Menteri itu mengatakan bahwa pemerintah akan menambah anggaran kesehatan karena jumlah pasien di rumah sakit meningkat.';
  const malay =
    'Timbalan menteri itu berkata kerajaan akan menambah peruntukan kesihatan kerana bilangan pesakit di hospital meningkat, iaitu 12 peratus.';
  const english =
    'The minister said the government would raise the health budget because more patients were in hospital.';

  test('Indonesian is full of its own words, English of none', () => {
    expect(share(indonesian, fingerprint)).toBeGreaterThan(0.3);
    expect(share(english, fingerprint)).toBe(0);
  });

  test('Malay has marks that Indonesian has not', () => {
    expect(share(malay, malayMarks)).toBeGreaterThan(0.2);
    expect(share(indonesian, malayMarks)).toBe(0);
    expect(fingerprint.filter((word) => malayMarks.includes(word))).toEqual([]);
  });
});
