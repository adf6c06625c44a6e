import { describe, expect, it } from 'vitest';
import { constructions, ruleExamples, wanted } from '../../../engine/languages/en/examples/index.ts';
import { rules } from '../../../engine/rules/index.ts';
import { expected, matches, plain, read } from '../match-example.ts';

/** Rules that are refiners: they find what only the sentences around can show. */
const ofRefiners = ['continued-quotation', 'points-back'];

describe('every rule', () => {
  it('has sentences in which it must not fire, and examples where English builds it', () => {
    const known = new Set(ruleExamples.map(({ rule }) => rule));
    expect([...rules.map(({ id }) => id), ...ofRefiners].filter((id) => !known.has(id))).toEqual([]);
    for (const { rule, counterExamples } of ruleExamples)
      expect(counterExamples.length, rule).toBeGreaterThanOrEqual(4);
  });
});

describe.each(ruleExamples)('$rule', ({ rule, examples, counterExamples }) => {
  it.each(examples.map((example) => [example.text, example] as const))('reads: %s', (_, example) => {
    const own = read(example, 'en').filter((found) => found.rule === rule);
    const hit = own.find((found) => matches(example, found)) ?? own[0];
    expect(plain(hit)).toEqual(expected(example, hit));
  });

  it.each(counterExamples)('leaves alone: %s', (text) => {
    expect(read({ text }, 'en').filter((found) => found.rule === rule)).toEqual([]);
  });
});

describe('constructions', () => {
  it.each(constructions)('$name', (construction) => {
    const found = read(construction, 'en');
    expect(found.map(plain)).toEqual(construction.attributions.map((one, index) => expected(one, found[index])));
  });
});

describe('texts that are not read as they should be yet', () => {
  it('are few', () => {
    expect(wanted.length).toBeLessThanOrEqual(12);
  });
});
