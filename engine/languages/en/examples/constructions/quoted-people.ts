import type { Construction } from '../../../examples.ts';

/** Quotations with one speaker each, by name and post. */
export const quotedPeople: readonly Construction[] = [
  {
    name: 'a participle or a question in front of the cue',
    text: 'Sentencing him, Judge Thomas Pell said: "You have shown no remorse."',
    attributions: [{ claims: ['You have shown no remorse'], speaker: 'Thomas Pell', type: 'official' }],
  },
  {
    name: 'owners in the plural before the cue',
    text: 'Rosa Culp, who runs an effort for military veterans\' families, said, "The mayor has been attacking our soldiers for years."',
    attributions: [
      { claims: ['The mayor has been attacking our soldiers for years'], speaker: 'Rosa Culp', type: 'person' },
    ],
  },
  {
    name: 'a clause about somebody that leads into a quotation',
    text: 'But neighbour Nora Bell takes up the story: "All of a sudden, the door opens and Gary walks out."',
    attributions: [
      {
        claims: ['All of a sudden, the door opens and Gary walks out'],
        speaker: 'Nora Bell',
        type: 'person',
      },
    ],
  },
  {
    name: 'the words themselves in the next paragraph',
    text: 'Mayor Helen Marsh said:\n"We will not close a single school this year."',
    attributions: [
      { claims: ['We will not close a single school this year'], speaker: 'Helen Marsh', type: 'official' },
    ],
  },
  {
    name: 'an acronym between a body and its spokesman',
    text: '"We are waiting for the audit," Harbour Safety Commission (HSC) spokesman Tom Bryce said on Monday.',
    attributions: [{ claims: ['We are waiting for the audit'], speaker: 'Tom Bryce', type: 'official' }],
  },
  {
    name: 'an owned post before its bearer behind the quotation',
    text: '"He never fired the gun," his lawyer, Ann Cole, said outside court.',
    attributions: [{ claims: ['He never fired the gun'], speaker: 'Ann Cole', type: 'person' }],
  },
  {
    name: 'whom it was told, and the claim that opens with a pronoun',
    text: 'Governor Peter Lang told the forum he was "wholly against the dam" from the first day.',
    attributions: [
      { claims: ['he was "wholly against the dam" from the first day'], speaker: 'Peter Lang', type: 'official' },
    ],
  },
  {
    name: 'a signature',
    text: '"The most honest book of the year." — Maria Gomez',
    attributions: [
      {
        claims: ['The most honest book of the year'],
        speaker: 'Maria Gomez',
      },
    ],
  },
];
