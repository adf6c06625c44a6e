import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `continued-quotation`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'continued-quotation',
  examples: [
    {
      text: '"The road is closed," said Mayor Peter Lang.\n"Nobody should try to cross it tonight."',
      claims: ['Nobody should try to cross it tonight'],
      speaker: 'Peter Lang',
      type: 'official',
    },
    {
      text: 'Helen Marsh said the river was at its lowest.\n"We have never measured anything like this before."',
      claims: ['We have never measured anything like this before'],
      speaker: 'Helen Marsh',
    },
  ],
  counterExamples: [
    'The shop is called "The Last Good Book".',
    'They played "Here Comes the Sun" twice.',
    'Her nickname is "the Comet".',
    'He calls the boat "Old Faithful".',
  ],
};
