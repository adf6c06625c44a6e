import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractAttributions } from '../../engine/index.ts';
import { constructions, ruleExamples } from '../../engine/languages/id/examples/index.ts';
import type { ExtractOptions } from '../../engine/types.ts';
import { hostileTexts } from './hostile-text.ts';
import { flawsOf } from './well-formed.ts';

const options: ExtractOptions = { language: 'id', published: '2025-10-20', publisher: 'detik.com' };
/** Milliseconds for one long text: many times what it takes, so that only time that grows faster than the text runs into it. */
const generous = 15_000;
const runs = { numRuns: 200, seed: 20251020 };

/** Every piece that the examples are made of, to be thrown together at random. */
const pieces = [
  ...new Set(
    [...constructions.map(({ text }) => text), ...ruleExamples.flatMap(({ examples }) => examples.map((e) => e.text))]
      .flatMap((text) => text.split(/(?<=[,.:"\n])|\s+/))
      .filter((piece) => piece !== ''),
  ),
];
const oddities = ['\n', '"', '“', '”', "'", '(', ')', ',', '.', ':', '\u200b', '\u202e', '\ud83d', '\ufeff', '  ', '—'];

const anyUnits = fc.string({ unit: 'binary', maxLength: 400 });
const loneSurrogates = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map((codes) => String.fromCharCode(...codes));
const newsLike = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, fc.constantFrom(...oddities)), {
    maxLength: 120,
  })
  .map((words) => words.join(' '));
const broken = fc
  .tuple(fc.constantFrom(...constructions), fc.nat(400), fc.nat(400), fc.constantFrom(...oddities))
  .map(([{ text }, from, to, odd]) => text.slice(0, from) + odd + text.slice(to));

describe.each([
  ['any characters', anyUnits],
  ['any code units', loneSurrogates],
  ['pieces of news in any order', newsLike],
  ['examples cut and joined', broken],
])('%s', (_, texts) => {
  it('give a result in good form', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(flawsOf(extractAttributions(text, options), text.length)).toEqual([]);
      }),
      runs,
    );
  });

  it('give the same result again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(extractAttributions(text, options)).toEqual(extractAttributions(text, options));
      }),
      { ...runs, numRuns: 40 },
    );
  });
});

describe('a long text of', () => {
  it.each(Object.entries(hostileTexts))(
    '%s is read to its end or its limit in good form',
    (_, make) => {
      const text = make(1_000_000);
      const result = extractAttributions(text, options);
      expect(flawsOf(result, text.length - result.unread)).toEqual([]);
    },
    generous,
  );
});

describe('a text without a known language', () => {
  it.each(['', ' ', '12 34', 'Ĝi estas la plej bela tago', '\ud800'])('gives nothing: %j', (text) => {
    expect(extractAttributions(text)).toMatchObject({ language: null, attributions: [], sources: [] });
  });
});
