import { describe, expect, test } from 'vitest';
import { anonymityBases, anonymityReasons, anonymousHeads } from '../../../engine/languages/id/anonymous.ts';
import { channels } from '../../../engine/languages/id/channels.ts';
import { contentNouns } from '../../../engine/languages/id/content-nouns.ts';
import { phrases, verbs } from '../../../engine/languages/id/cues.ts';
import { days, months } from '../../../engine/languages/id/dates.ts';
import { fingerprint, malayMarks } from '../../../engine/languages/id/fingerprint.ts';
import { formsOf, withBer, withNasal } from '../../../engine/languages/id/morphology.ts';
import { roots } from '../../../engine/languages/id/roots.ts';
import { words } from '../../../engine/languages/id/words.ts';

const nasal: Record<string, string> = {
  kata: 'mengata',
  kutip: 'mengutip',
  kecam: 'mengecam',
  kritik: 'mengkritik',
  klaim: 'mengklaim',
  klarifikasi: 'mengklarifikasi',
  konfirmasi: 'mengonfirmasi',
  khawatir: 'mengkhawatir',
  papar: 'memapar',
  puji: 'memuji',
  protes: 'memprotes',
  prediksi: 'memprediksi',
  proyeksi: 'memproyeksi',
  percaya: 'memercaya',
  pertanya: 'mempertanya',
  sebut: 'menyebut',
  sampai: 'menyampai',
  sitat: 'menyitat',
  sinyalir: 'menyinyalir',
  syukur: 'mensyukur',
  spekulasi: 'menspekulasi',
  tulis: 'menulis',
  tegas: 'menegas',
  temu: 'menemu',
  tuding: 'menuding',
  transfer: 'mentransfer',
  bantah: 'membantah',
  beber: 'membeber',
  jelas: 'menjelas',
  janji: 'menjanji',
  cuit: 'mencuit',
  cek: 'mengecek',
  desak: 'mendesak',
  duga: 'menduga',
  ungkap: 'mengungkap',
  imbau: 'mengimbau',
  ajak: 'mengajak',
  apresiasi: 'mengapresiasi',
  gambar: 'menggambar',
  hujat: 'menghujat',
  lansir: 'melansir',
  minta: 'meminta',
  nyata: 'menyata',
  rinci: 'merinci',
  rujuk: 'merujuk',
  warta: 'mewarta',
  yakin: 'meyakin',
  'wanti-wanti': 'mewanti-wanti',
  'sebut-sebut': 'menyebut-nyebut',
};

describe('Indonesian affixes', () => {
  test.each(Object.entries(nasal))('meN- + %s → %s', (root, form) => {
    expect(withNasal(root)[0]).toBe(form);
  });

  test('spellings in use beside the standard one are made too', () => {
    expect(withNasal('konfirmasi')).toContain('mengkonfirmasi');
    expect(withNasal('imbau')).toContain('menghimbau');
    expect(withNasal('percaya')).toContain('mempercaya');
  });

  test('ber- loses its r before another and in the known exceptions', () => {
    expect(['kata', 'rencana', 'ajar', 'ujar'].map(withBer)).toEqual(['berkata', 'berencana', 'belajar', 'berujar']);
  });

  test('a passive brings the form with a clitic agent along', () => {
    expect(formsOf('kata', 'di-kan')).toEqual([
      { form: 'dikatakan', kind: 'passive' },
      { form: 'dikatakannya', kind: 'clitic' },
    ]);
  });

  test('an unknown pattern is refused', () => {
    expect(() => formsOf('kata', 'pe-an')).toThrow('pe-an');
  });
});

const form = (word: string) => verbs.get(word);

describe('reporting verbs', () => {
  test('many roots, each pattern known', () => {
    expect(new Set(roots.map((root) => root.root)).size).toBeGreaterThanOrEqual(220);
    expect(verbs.size).toBeGreaterThan(800);
  });

  test.each(['mengatakan', 'menyatakan', 'menjelaskan', 'menegaskan', 'mengaku', 'menilai', 'berharap', 'berdalih'])(
    '%s surely reports and takes a subject',
    (word) => {
      expect(form(word)).toMatchObject({ frame: 'statement', voice: { active: true }, strength: 3 });
    },
  );

  test.each(['kata', 'ujar', 'ucap', 'tutur', 'ungkap', 'imbuh', 'pungkas', 'tandas'])('%s X and %snya', (word) => {
    expect(form(word)?.voice.inverted).toBe(true);
    expect(form(`${word}nya`)?.voice).toEqual({ clitic: true });
  });

  test.each(
    'disebut dinilai diklaim dikabarkan dilaporkan diumumkan disebutkan dijelaskan diberitakan dinarasikan'.split(' '),
  )('%s alone hides its source', (word) => {
    expect(form(word)).toMatchObject({ voice: { passive: true }, hidesSource: true });
  });

  test.each(
    `diperkirakan diketahui tercatat dinyatakan dianggap dianjurkan dituduh diduga diharapkan diimbau diminta ditemukan
    dipastikan diyakini`.split(/\s+/),
  )('%s alone is nothing', (word) => {
    expect(form(word)?.hidesSource).toBeUndefined();
  });

  test.each([
    'menolak',
    'mendorong',
    'menambah',
    'melanjutkan',
    'membuka',
    'menunjukkan',
    'menemukan',
    'menulis',
    'melarang',
  ])('%s is an act unless a complementizer or a quotation stands beside it', (word) => {
    expect(form(word)?.strength ?? 1).toBe(1);
  });

  test('the object clitic leaves a form active, the agent clitic makes it a clitic form', () => {
    expect(form('menyebutnya')?.voice).toEqual({ active: true });
    expect(form('disebutnya')?.voice).toEqual({ clitic: true });
    expect(form('dikatakannya')?.hidesSource).toBeUndefined();
  });

  test.each([
    ['memperingatkan', 'directive'],
    ['mengimbau', 'directive'],
    ['meminta', 'directive'],
    ['berjanji', 'commissive'],
    ['mengancam', 'commissive'],
    ['mengecam', 'evaluation'],
    ['menyayangkan', 'evaluation'],
    ['mempertanyakan', 'evaluation'],
    ['mencatat', 'finding'],
    ['bertanya', 'speech'],
    ['berteriak', 'speech'],
  ] as const)('%s is %s', (word, frame) => {
    expect(form(word)?.frame).toBe(frame);
  });

  test.each(['seruan', 'ditangkap', 'menetapkan', 'memprihatinkan', 'sayangnya', 'harusnya', 'kiranya'])(
    '%s is no reporting verb',
    (word) => {
      expect(form(word)).toBeUndefined();
    },
  );
});

const kindsOf = (text: string) => phrases.filter((phrase) => phrase.words === text).map((phrase) => phrase.kind);

describe('cue phrases', () => {
  test.each([
    ['menurut', 'according-to'],
    ['menurut keterangan', 'according-to'],
    ['berdasarkan', 'based-on'],
    ['mengacu pada', 'based-on'],
    ['dilansir dari', 'cites'],
    ['seperti dikutip dari', 'cites'],
    ['sebagaimana diberitakan', 'cites'],
    ['kabarnya', 'hidden'],
    ['konon', 'hidden'],
    ['demikian disampaikan', 'thus'],
    ['begitu kata', 'thus'],
    ['hal itu disampaikan', 'points-back'],
    ['pernyataan tersebut dikatakan', 'points-back'],
    ['hal senada disampaikan', 'echoes'],
    ['angkat bicara', 'says-phrase'],
    ['menyampaikan terima kasih', 'says-phrase'],
  ] as const)('%s: %s', (text, kind) => {
    expect(kindsOf(text)).toContain(kind);
  });

  test('a phrase has one kind and stands once', () => {
    const all = phrases.map((phrase) => phrase.words);
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });

  test('phrases are trimmed lower case without empty words', () => {
    expect(phrases.filter(({ words: text }) => !/^[\p{Ll}-]+( [\p{Ll}-]+)*$/u.test(text))).toEqual([]);
  });
});

describe('words', () => {
  test('every class is filled, without repeats', () => {
    for (const [name, entries] of Object.entries(words)) {
      expect(entries.length, name).toBeGreaterThan(0);
      const repeated = entries.filter((entry, index) => entries.indexOf(entry) !== index);
      expect(repeated, name).toEqual([]);
    }
  });
});

const kindOf = (text: string) => channels.find((channel) => channel.words === text)?.kind;

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
    expect(new Set(channels.map((channel) => channel.words)).size).toBe(channels.length);
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
