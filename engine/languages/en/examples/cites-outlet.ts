import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `cites-outlet`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'cites-outlet',
  examples: [
    {
      text: 'As first reported by Reuters, the company will close two plants.',
      claims: ['the company will close two plants'],
      speaker: 'Reuters',
      type: 'outlet',
    },
    {
      text: 'The two men met in secret twice last year, as first reported by The New York Times.',
      claims: ['The two men met in secret twice last year'],
      speaker: 'The New York Times',
      type: 'outlet',
    },
  ],
  counterExamples: [
    'The officer was cited for bravery.',
    'The mayor reported for duty at noon.',
    'He was first reported missing in May.',
    'The paper is published by a trust.',
  ],
};
