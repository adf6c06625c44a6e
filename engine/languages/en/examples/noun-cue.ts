import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `noun-cue`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'noun-cue',
  examples: [
    {
      text: "Shoppers laughed at Mayor Peter Lang's claim that the market was full.",
      claims: ['the market was full'],
      speaker: 'Peter Lang',
    },
    {
      text: "The ferry union's threat to close the port was dropped.",
      claims: ['to close the port'],
      speaker: 'ferry union',
    },
    {
      text: 'Mayor Peter Lang won in May. His promise to build a new pier has not been kept.',
      claims: ['to build a new pier'],
      speaker: 'Peter Lang',
    },
    {
      text: "Nobody shares Senator Nora Bell's repeated warning that the dam will break.",
      claims: ['the dam will break'],
      speaker: 'Nora Bell',
    },
    {
      text: "Despite Adam Frost's insistence that he never owned the boat, the judge kept it.",
      claims: ['he never owned the boat'],
      speaker: 'Adam Frost',
    },
    {
      text: "Farmers remember Governor Ida Cole's pledge to share the water.",
      claims: ['to share the water'],
      speaker: 'Ida Cole',
    },
  ],
  counterExamples: [
    'The fact that the bridge is old worries nobody.',
    'There is a claim for damages.',
    'The statement was two pages long.',
    'His promise was forgotten.',
    'The call to prayer woke the town.',
  ],
};
