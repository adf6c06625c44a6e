import { describe, expect, test } from 'vitest';
import { phrases, verbs } from '../../../engine/languages/id/cues.ts';
import { roots } from '../../../engine/languages/id/roots.ts';

const form = (word: string) => verbs().get(word);

describe('reporting verbs', () => {
  test('many roots, each pattern known', () => {
    expect(new Set(roots.map((root) => root.root)).size).toBeGreaterThanOrEqual(220);
    expect(verbs().size).toBeGreaterThan(800);
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
    expect(form('disebutnya')?.voice).toEqual({ clitic: true, ownAgent: true });
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

const kindsOf = (text: string) =>
  phrases()
    .filter((phrase) => phrase.words === text)
    .map((phrase) => phrase.kind);

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
    const all = phrases().map((phrase) => phrase.words);
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });

  test('phrases are trimmed lower case without empty words', () => {
    expect(phrases().filter(({ words: text }) => !/^[\p{Ll}-]+( [\p{Ll}-]+)*$/u.test(text))).toEqual([]);
  });
});
