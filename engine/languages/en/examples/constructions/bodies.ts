import type { Construction } from '../../../examples.ts';

/** Bodies that speak as a whole, and those who speak for them. */
export const bodies: readonly Construction[] = [
  {
    name: 'a number that opens the claim',
    text: 'At least 40 people died, the Red Cross said on Tuesday.',
    attributions: [{ claims: ['At least 40 people died'], speaker: 'Red Cross', type: 'organization' }],
  },
  {
    name: 'where the speaker is from is no part of the name',
    text: 'American Helen Dunn said she was proud. The Bank of Korea said growth would slow.',
    attributions: [
      { claims: ['she was proud'], speaker: 'Helen Dunn', type: 'person' },
      { claims: ['growth would slow'], speaker: 'Bank of Korea', type: 'institution' },
    ],
  },
  {
    name: 'a point before a number',
    text: 'The man had a loaded .45-calibre handgun and two rifles, prosecutors said.',
    attributions: [
      {
        claims: ['The man had a loaded .45-calibre handgun and two rifles'],
        speaker: 'prosecutors',
        type: 'institution',
      },
    ],
  },
  {
    name: 'votes and days before the claim',
    text: 'The Supreme Court ruled 6-3 that the ban was unlawful. Mayor Helen Marsh tweeted Sunday: "The border must be closed!"',
    attributions: [
      { claims: ['the ban was unlawful'], speaker: 'Supreme Court', type: 'institution' },
      { claims: ['The border must be closed!'], speaker: 'Helen Marsh', type: 'official' },
    ],
  },
  {
    name: 'the outlet in brackets at the head',
    text: '(CNN) President Mark Hale, according to the White House, made an unscheduled trip on Saturday.',
    attributions: [
      {
        claims: ['President Mark Hale', 'made an unscheduled trip on Saturday'],
        speaker: 'White House',
        type: 'institution',
      },
    ],
  },
  {
    name: 'how it was said before a claim that opens with a pronoun',
    text: 'The transport ministry said in a statement it would repair the bridge.',
    attributions: [{ claims: ['it would repair the bridge'], speaker: 'transport ministry', type: 'institution' }],
  },
  {
    name: 'a list inside the name of a body and of a post',
    text: 'The Meteorology, Tides and Geophysics Agency said the quake struck at dawn. Energy and Mineral Resources Minister Tom Bryce said the dam was safe.',
    attributions: [
      {
        claims: ['the quake struck at dawn'],
        speaker: 'Meteorology, Tides and Geophysics Agency',
        type: 'institution',
      },
      { claims: ['the dam was safe'], speaker: 'Tom Bryce', type: 'official' },
    ],
  },
  {
    name: 'a number with its measure opens the claim',
    text: 'About 9 million people live in the flood zone, the interior ministry said.',
    attributions: [
      {
        claims: ['About 9 million people live in the flood zone'],
        speaker: 'interior ministry',
        type: 'institution',
      },
    ],
  },
  {
    name: 'body and its short form',
    text: 'Russia’s Defense Ministry said the attack had failed. The ministry added that four drones were shot down.',
    attributions: [
      {
        claims: ['the attack had failed'],
        speaker: 'Russia’s Defense Ministry',
        type: 'institution',
      },
      {
        claims: ['four drones were shot down'],
        speaker: 'Russia’s Defense Ministry',
        type: 'institution',
      },
    ],
  },
  {
    name: 'a company',
    text: 'Boeing said it would hire two thousand people.',
    attributions: [
      {
        claims: ['it would hire two thousand people'],
        speaker: 'Boeing',
        type: 'organization',
      },
    ],
  },
  {
    name: 'a wish',
    text: 'The United Nations called for an immediate ceasefire in the region.',
    attributions: [
      {
        claims: ['an immediate ceasefire in the region'],
        speaker: 'United Nations',
        type: 'institution',
      },
    ],
  },
  {
    name: 'short words that are words as well, and short forms at the end of a sentence',
    text: 'Adam Frost said the dust had made miners ill. The Ministry of Health said it would act. Nora Bell works for Zentra Inc. The company denied that dust had spread.',
    attributions: [
      { claims: ['the dust had made miners ill'], speaker: 'Adam Frost' },
      { claims: ['it would act'], speaker: 'Ministry of Health', type: 'institution' },
      { claims: ['dust had spread'], speaker: 'Zentra Inc', type: 'organization' },
    ],
  },
  {
    name: 'the name of a body between commas behind the word for it',
    text: 'Divers chained themselves to the pier of Port Halden on Friday. The group, Last Tide, said it wanted to stop the dredging.',
    attributions: [{ claims: ['it wanted to stop the dredging'], speaker: 'Last Tide', type: 'organization' }],
  },
  {
    name: 'words in quotation marks that are a noun end before the next verb',
    text: 'The Ministry of Health expressed "deep concern" and called for an inquiry.',
    attributions: [
      { claims: ['"deep concern"'], speaker: 'Ministry of Health' },
      { claims: ['an inquiry'], speaker: 'Ministry of Health' },
    ],
  },
];
