import type { Wanted } from '../../examples.ts';

/** Texts whose attributions are known but not yet found as they should be. One that is found moves to its rule or to the constructions. */
export const wanted: readonly Wanted[] = [
  {
    name: 'according-to',
    rule: 'according-to',
    text: 'Two boats sank in the storm, according to local officials.',
    attributions: [
      {
        claims: ['Two boats sank in the storm'],
        speaker: 'local officials',
        type: 'anonymous',
      },
    ],
  },
  {
    name: 'according-to',
    rule: 'according-to',
    text: 'The fire, according to witnesses, started in the kitchen.',
    attributions: [
      {
        claims: ['The fire', 'started in the kitchen'],
        speaker: 'witnesses',
        type: 'anonymous',
      },
    ],
  },
  {
    name: 'cites-outlet',
    rule: 'cites-outlet',
    text: 'The company will close two plants, as reported by Bloomberg.',
    attributions: [
      {
        claims: ['The company will close two plants'],
        speaker: 'Bloomberg',
        type: 'outlet',
      },
    ],
  },
  {
    name: 'noun cue',
    text: 'Trump’s claim that the vote was stolen was rejected by the court.',
    attributions: [
      {
        claims: ['the vote was stolen'],
        speaker: 'Trump',
      },
    ],
  },
];
