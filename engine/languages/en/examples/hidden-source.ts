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
    {
      text: 'Jurors were told that the ledger had been burnt in a stove.',
      claims: ['the ledger had been burnt in a stove'],
      speaker: null,
      type: 'unstated',
    },
    {
      text: 'The inquest heard that the ferry had no life jackets.',
      claims: ['the ferry had no life jackets'],
      speaker: null,
      type: 'unstated',
    },
  ],
  counterExamples: [
    'The court heard an appeal on Monday.',
    'The inquest heard evidence from a doctor.',
    'It goes without saying.',
    'The bus is expected at noon.',
    'She is known for her bread.',
    'He was told to wait outside.',
  ],
};
