import { describe, expect, it } from 'vitest';
import { constructions, ruleExamples, wanted } from '../../engine/languages/id/examples/index.ts';
import { rules } from '../../engine/rules/index.ts';
import { expected, matches, plain, read } from './match-example.ts';

/** Rules that are refiners: they find what only the sentences around can show. */
const ofRefiners = ['continued-quotation', 'points-back'];

/** How many of the texts that are wanted are read as they should be. Raise it when more are. */
const readAlready = 0;

describe('every rule', () => {
  it('has examples and counter-examples', () => {
    const known = new Set(ruleExamples.map(({ rule }) => rule));
    const ids = [...rules.map(({ id }) => id), ...ofRefiners];
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    for (const { rule, examples, counterExamples } of ruleExamples) {
      expect(examples.length, rule).toBeGreaterThanOrEqual(6);
      expect(counterExamples.length, rule).toBeGreaterThanOrEqual(4);
    }
  });
});

describe.each(ruleExamples)('$rule', ({ rule, examples, counterExamples }) => {
  it.each(examples)('reads: $text', (example) => {
    const own = read(example, 'id').filter((found) => found.rule === rule);
    const hit = own.find((found) => matches(example, found)) ?? own[0];
    expect(plain(hit)).toEqual(expected(example, hit));
  });

  it.each(counterExamples)('leaves alone: %s', (text) => {
    expect(read({ text }, 'id').filter((found) => found.rule === rule)).toEqual([]);
  });
});

describe('constructions', () => {
  it.each(constructions)('$name', (construction) => {
    const found = read(construction, 'id');
    expect(found.map(plain)).toEqual(construction.attributions.map((one, index) => expected(one, found[index])));
  });
});

describe('texts that are not read as they should be yet', () => {
  it('become fewer, never more', () => {
    const passing = wanted.filter((one) => {
      const found = read(one, 'id').filter(({ rule }) => one.rule === undefined || rule === one.rule);
      if (one.rule !== undefined && one.attributions.length > 0)
        return one.attributions.every((want) => found.some((hit) => matches(want, hit)));
      return found.length === one.attributions.length && one.attributions.every((want, i) => matches(want, found[i]));
    });
    expect(passing.length).toBeGreaterThanOrEqual(readAlready);
  });
});
