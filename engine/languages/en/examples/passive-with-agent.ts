import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `passive-with-agent`, and sentences in which it must not fire. English seldom builds it: only the latter. */
export const examples: RuleExamples = {
  rule: 'passive-with-agent',
  examples: [],
  counterExamples: [
    'The letter was written by hand.',
    'The patient was carried by his brothers.',
    'The race was followed by a dinner.',
    'The prize was won by a girl of twelve.',
  ],
};
