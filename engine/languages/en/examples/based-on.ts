import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `based-on`, and sentences in which it must not fire. English seldom builds it: only the latter. */
export const examples: RuleExamples = {
  rule: 'based-on',
  examples: [],
  counterExamples: [
    'The film is based on a novel about two sisters.',
    'The team is based on the coast.',
    'Prices are based on demand.',
    'The ruling was based on old law.',
  ],
};
