import { describe, expect, test } from 'vitest';
import { phrases, verbs } from '../../../engine/languages/id/cues.ts';
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
