import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `passive-goes-on`, and sentences in which it must not fire. English seldom builds it: only the latter. */
export const examples: RuleExamples = {
  rule: 'passive-goes-on',
  examples: [],
  counterExamples: [
    'It was added to the list.',
    'The bread was made at night.',
    'The house was sold in May.',
    'They were asked in.',
  ],
};
