import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `inverted-cue`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'inverted-cue',
  examples: [
    {
      text: 'The bridge will reopen in June, said Mayor Peter Lang.',
      claims: ['The bridge will reopen in June'],
      speaker: 'Peter Lang',
      type: 'official',
    },
    {
      text: 'The bridge will reopen in June, Mayor Peter Lang said on Friday.',
      claims: ['The bridge will reopen in June'],
      speaker: 'Peter Lang',
      type: 'official',
    },
    {
      text: 'Two boats sank in the storm, police said.',
      claims: ['Two boats sank in the storm'],
      speaker: 'police',
      type: 'institution',
    },
    {
      text: 'The river, Helen Marsh said, has never been lower.',
      claims: ['The river', 'has never been lower'],
      speaker: 'Helen Marsh',
    },
    {
      text: 'The attack damaged four schools, the Defense Ministry said in a statement.',
      claims: ['The attack damaged four schools'],
      speaker: 'Defense Ministry',
      type: 'institution',
    },
    {
      text: 'The price of rice will fall by harvest time, a trader said.',
      claims: ['The price of rice will fall by harvest time'],
      speaker: 'a trader',
      type: 'anonymous',
    },
  ],
  counterExamples: [
    'After the storm, the boats came home.',
    'On Friday, the mayor opened the market.',
    'The singer, a fan of old films, lives alone.',
    'In the evening, people sat outside.',
  ],
};
