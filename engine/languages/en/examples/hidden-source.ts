import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `hidden-source`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'hidden-source',
  examples: [
    {
      text: 'The singer is said to be living on a farm in the hills.',
      claims: ['The singer', 'to be living on a farm in the hills'],
      speaker: null,
      type: 'unstated',
    },
    {
      text: 'The two brothers are said to have buried the gold.',
      claims: ['The two brothers', 'to have buried the gold'],
      speaker: null,
      type: 'unstated',
    },
  ],
  counterExamples: [
    'It goes without saying.',
    'The bus is expected at noon.',
    'She is known for her bread.',
    'He was told to wait outside.',
  ],
};
