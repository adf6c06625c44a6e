import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `according-to`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'according-to',
  examples: [
    {
      text: 'According to the Transport Ministry, the bridge will reopen in June.',
      claims: ['the bridge will reopen in June'],
      speaker: 'Transport Ministry',
      type: 'institution',
    },
    {
      text: 'The bridge will reopen in June, according to the Transport Ministry.',
      claims: ['The bridge will reopen in June'],
      speaker: 'Transport Ministry',
      type: 'institution',
    },
    {
      text: 'According to Helen Marsh, a professor at the University of Randall, the river has never been lower.',
      claims: ['the river has never been lower'],
      speaker: 'Helen Marsh',
      type: 'expert',
    },
    {
      text: 'According to Mayor Peter Lang, the library will stay open until midnight.',
      claims: ['the library will stay open until midnight'],
      speaker: 'Peter Lang',
      type: 'official',
    },
    {
      text: 'The well has been dry for two weeks, according to the old tinkers.',
      claims: ['The well has been dry for two weeks'],
      speaker: 'the old tinkers',
      type: 'anonymous',
    },
    {
      text: 'The foreman shouted at the apprentices, according to kitchen insiders.',
      claims: ['The foreman shouted at the apprentices'],
      speaker: 'kitchen insiders',
      type: 'anonymous',
    },
    {
      text: 'In a poll released on Tuesday, Mayor Peter Lang led by nine points.',
      claims: ['Mayor Peter Lang led by nine points'],
      speaker: 'poll',
      type: 'document',
    },
    {
      text: 'The new ferry was favoured by most islanders in a recent poll.',
      claims: ['The new ferry was favoured by most islanders'],
      speaker: 'recent poll',
      type: 'document',
    },
  ],
  counterExamples: [
    'In a survey of the coast, the crew lost two anchors.',
    'The money was shared according to need.',
    'Everything went according to plan.',
    'The tables are arranged according to size and colour.',
    'Pupils are placed according to their marks.',
  ],
};
