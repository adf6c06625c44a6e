import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `noun-cue`, and sentences in which it must not fire. English seldom builds it: only the latter. */
export const examples: RuleExamples = {
  rule: 'noun-cue',
  examples: [],
  counterExamples: [
    'The fact that the bridge is old worries nobody.',
    'There is a claim for damages.',
    'The statement was two pages long.',
    'His promise was forgotten.',
  ],
};
