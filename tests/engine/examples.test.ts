import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as english from '../../engine/languages/en/examples/index.ts';
import * as indonesian from '../../engine/languages/id/examples/index.ts';
import { rules } from '../../engine/rules/index.ts';
import type { Language } from '../../engine/types.ts';
import { expected, matches, plain, read } from './match-example.ts';

/** Rules that are refiners: they find what only the sentences around can show. */
const ofRefiners = ['continued-quotation', 'points-back'];

/** `most`: as many texts may be waiting to be read as they should be. Lower it when fewer are. */
const languages: { language: Language; examples: typeof indonesian; most: number }[] = [
  { language: 'id', examples: indonesian, most: 24 },
  { language: 'en', examples: english, most: 11 },
];

describe('every rule', () => {
  it('has a file of examples in every language, and in Indonesian enough of them', () => {
    const ids = [...rules.map(({ id }) => id), ...ofRefiners];
    for (const { language, examples } of languages) {
      const known = new Set(examples.ruleExamples.map(({ rule }) => rule));
      expect(
        ids.filter((id) => !known.has(id)),
        language,
      ).toEqual([]);
    }
    for (const { rule, examples, counterExamples } of indonesian.ruleExamples) {
      expect(examples.length, rule).toBeGreaterThanOrEqual(6);
      expect(counterExamples.length, rule).toBeGreaterThanOrEqual(4);
    }
  });

  it.each(['id', 'en'])('says in plain words of the interface (%s) why it found what it found', (language) => {
    const words = parse(readFileSync(`locales/${language}.yml`, 'utf8')) as { rule: Record<string, string> };
    const ids = [...rules.map(({ id }) => id), ...ofRefiners];
    expect(ids.filter((id) => !words.rule[id])).toEqual([]);
  });
});

describe.each(languages)('$language', ({ language, most, examples: { ruleExamples, constructions, wanted } }) => {
  for (const { rule, examples, counterExamples } of ruleExamples) {
    for (const example of examples) {
      it(`${rule} reads: ${example.text}`, () => {
        const own = read(example, language).filter((found) => found.rule === rule);
        const hit = own.find((found) => matches(example, found)) ?? own[0];
        expect(plain(hit)).toEqual(expected(example, hit));
      });
    }
    for (const text of counterExamples) {
      it(`${rule} leaves alone: ${text}`, () => {
        expect(read({ text }, language).filter((found) => found.rule === rule)).toEqual([]);
      });
    }
  }

  it.each(constructions)('construction: $name', (construction) => {
    const found = read(construction, language);
    expect(found.map(plain)).toEqual(construction.attributions.map((one, index) => expected(one, found[index])));
  });

  it('has no more texts waiting than before, and breaks off at none of them', () => {
    expect(wanted.length).toBeLessThanOrEqual(most);
    for (const one of wanted) expect(() => read(one, language), one.text).not.toThrow();
  });
});
