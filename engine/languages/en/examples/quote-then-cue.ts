import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `quote-then-cue`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'quote-then-cue',
  examples: [
    {
      text: '"The road is closed," said Mayor Peter Lang.',
      claims: ['The road is closed'],
      speaker: 'Peter Lang',
      type: 'official',
    },
    {
      text: '"The road is closed," Mayor Peter Lang said on Friday.',
      claims: ['The road is closed'],
      speaker: 'Peter Lang',
      type: 'official',
    },
    {
      text: '"The road is closed," Lang told Reuters. Peter Lang is the mayor.',
      claims: ['The road is closed'],
      speaker: 'Peter Lang',
      via: ['Reuters'],
    },
    {
      text: '"We lost everything," said Maria Gomez, 58, a baker from the old town. "Nobody warned us."',
      claims: ['We lost everything', 'Nobody warned us'],
      speaker: 'Maria Gomez',
    },
    {
      text: '"Prices will fall," said John Kirby, a spokesman for the Pentagon.',
      claims: ['Prices will fall'],
      speaker: 'John Kirby',
      type: 'official',
    },
    {
      text: '"It is the driest year on record," Helen Marsh, a climate scientist at the University of Randall, told reporters.',
      claims: ['It is the driest year on record'],
      speaker: 'Helen Marsh',
      type: 'expert',
    },
  ],
  counterExamples: [
    'They played "Here Comes the Sun" and said goodbye.',
    'The "king of bread" said nothing.',
    'Her book, "The Last Summer," sold well.',
    'The sign reads "Closed" in red.',
  ],
};
