import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `points-back`, and sentences in which it must not fire. English seldom builds it: only the latter. */
export const examples: RuleExamples = {
  rule: 'points-back',
  examples: [],
  counterExamples: ['That was all.', 'This was the third time.', 'It was a long day.', 'So it went for years.'],
};
