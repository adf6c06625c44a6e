import type { Construction } from '../../../examples.ts';

/** Documents, with their titles, parts and owners. */
export const documents: readonly Construction[] = [
  {
    name: 'an aside between the subject and its verb',
    text: 'The report, published on Monday, said growth would slow. The governor, elected in May, said he was sorry.',
    attributions: [
      { claims: ['growth would slow'], speaker: 'report', type: 'document' },
      { claims: ['he was sorry'], speaker: 'governor', type: 'official' },
    ],
  },
  {
    name: 'where a document comes from',
    text: 'Data from the Bureau of Labor Statistics showed that hiring slowed in June.',
    attributions: [
      { claims: ['hiring slowed in June'], speaker: 'Data from the Bureau of Labor Statistics', type: 'document' },
    ],
  },
  {
    name: 'minutes, filings and figures that show',
    text: 'Officials were divided, minutes of the June meeting showed. Official figures showed that wages rose in May.',
    attributions: [
      { claims: ['Officials were divided'], speaker: 'minutes', type: 'document' },
      { claims: ['wages rose in May'], speaker: 'Official figures', type: 'document' },
    ],
  },
  {
    name: 'a participle between a study and its verb',
    text: 'A new study, led by Maria Chen of Leeds University, found that ice sheets are melting twice as fast.',
    attributions: [{ claims: ['ice sheets are melting twice as fast'], speaker: 'new study', type: 'document' }],
  },
  {
    name: 'a relative clause of the source is no claim',
    text: 'Half of all voters disapprove, according to the poll, which surveyed 1,000 adults.',
    attributions: [{ claims: ['Half of all voters disapprove'], speaker: 'poll', type: 'document' }],
  },
  {
    name: 'a study',
    text: 'A study found that bees sleep longer in cities.',
    attributions: [
      {
        claims: ['bees sleep longer in cities'],
        speaker: 'study',
        type: 'document',
      },
    ],
  },
  {
    name: 'a document with a participle or a phrase before its verb',
    text: 'A poll released on Friday shows that most people want a new bridge. A study by historian Adam Frost found 31 errors in the old maps.',
    attributions: [
      { claims: ['most people want a new bridge'], speaker: 'poll', type: 'document' },
      { claims: ['31 errors in the old maps'], speaker: 'study', type: 'document' },
    ],
  },
  {
    name: 'a study with where it was published, behind its claim',
    text: 'Frogs are coming back to the delta, a study published in a Dutch journal has revealed.',
    attributions: [{ claims: ['Frogs are coming back to the delta'], speaker: 'study', type: 'document' }],
  },
  {
    name: 'a document with an aside before its verb',
    text: 'A leaked memo, seen by officials, warns that the pier could collapse.',
    attributions: [{ claims: ['the pier could collapse'], speaker: 'memo', type: 'document' }],
  },
];
