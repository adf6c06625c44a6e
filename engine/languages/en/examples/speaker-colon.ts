import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `speaker-colon`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'speaker-colon',
  examples: [
    {
      text: 'Peter Lang: "The road is closed until Monday morning."',
      claims: ['The road is closed until Monday morning'],
      speaker: 'Peter Lang',
    },
  ],
  counterExamples: [
    'Two things are missing: "salt" and "time".',
    'The result: a long wait for all of them.',
    'Score: 2–1.',
    'There is one rule: be kind.',
  ],
};
