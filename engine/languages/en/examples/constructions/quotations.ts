import type { Construction } from '../../../examples.ts';

/** Quotations of several parts or speakers. */
export const quotations: readonly Construction[] = [
  {
    name: 'a post that many have is one when a name bears it',
    text: 'Sean Doyle, leader of Leeds City Council, said the cuts were unavoidable. "My client is innocent," said Ivana Petrov, Doyle\'s attorney.',
    attributions: [
      { claims: ['the cuts were unavoidable'], speaker: 'Sean Doyle', type: 'official' },
      { claims: ['My client is innocent'], speaker: 'Ivana Petrov', type: 'person' },
    ],
  },
  {
    name: 'a title that only the owner of something has',
    text: 'Judge Jane Rowe\'s ruling came on Friday. "The law is clear," Rowe wrote.',
    attributions: [{ claims: ['The law is clear'], speaker: 'Jane Rowe', type: 'official' }],
  },
  {
    name: 'a surname that is a calling',
    text: 'Civil rights leaders met on Friday. "It is all about creating some enthusiasm," Mr. King added.',
    attributions: [{ claims: ['It is all about creating some enthusiasm'], speaker: 'King', type: 'person' }],
  },
  {
    name: 'an author of a study, and a field behind a post',
    text: '"We were surprised," said co-author Liam Burke. The ministry\'s director general of oil and gas, Tom Bryce, said output had fallen.',
    attributions: [
      { claims: ['We were surprised'], speaker: 'Liam Burke', type: 'expert' },
      { claims: ['output had fallen'], speaker: 'Tom Bryce', type: 'official' },
    ],
  },
  {
    name: 'who agrees is heard next',
    text: 'Dana Ford said the wall was safe.\nOmar Haddad, 44, agreed.\n"Nobody asked us," he said.',
    attributions: [
      { claims: ['the wall was safe'], speaker: 'Dana Ford', type: 'person' },
      { claims: ['Nobody asked us'], speaker: 'Omar Haddad', type: 'person' },
    ],
  },
  {
    name: 'the main clause behind the cue',
    text: 'Governor Peter Lang came. And while the loss makes a difference "for now," Lang said, in the long term both sides want a deal.',
    attributions: [
      {
        claims: ['And while the loss makes a difference "for now,"', 'in the long term both sides want a deal'],
        speaker: 'Peter Lang',
        type: 'official',
      },
    ],
  },
  {
    name: 'the name of a programme before and behind the cue',
    text: 'In an interview on the channel\'s "Meet the Town," Mayor Helen Marsh said the tunnel would be closed. "We need a month," Marsh said on the channel\'s "Meet the Town."',
    attributions: [
      { claims: ['the tunnel would be closed'], speaker: 'Helen Marsh', type: 'official' },
      { claims: ['We need a month'], speaker: 'Helen Marsh', type: 'official' },
    ],
  },
  {
    name: 'pronoun by gender',
    text: 'Peter Lang met Helen Marsh at the river. "It has never been lower," she said.',
    attributions: [
      {
        claims: ['It has never been lower'],
        speaker: 'Helen Marsh',
      },
    ],
  },
  {
    name: 'description',
    text: '"The road is closed," said John Kirby, a spokesman for the Pentagon. The spokesman said trucks were waiting.',
    attributions: [
      {
        claims: ['The road is closed'],
        speaker: 'John Kirby',
        type: 'official',
      },
      {
        claims: ['trucks were waiting'],
        speaker: 'John Kirby',
        type: 'official',
      },
    ],
  },
  {
    name: 'one cue for two quotations',
    text: '"The water came at night," said baker Maria Gomez. "Nobody warned us."',
    attributions: [
      {
        claims: ['The water came at night', 'Nobody warned us'],
        speaker: 'Maria Gomez',
        type: 'person',
      },
    ],
  },
  {
    name: 'a quotation over paragraphs',
    text: '"The water came at night. We heard nothing.\n"In the morning the shop was gone," said Maria Gomez.',
    attributions: [
      {
        claims: ['The water came at night. We heard nothing.\n"In the morning the shop was gone'],
        speaker: 'Maria Gomez',
      },
    ],
  },
  {
    name: 'a clause that ends in a colon, behind a phrase in front of it',
    text: 'With growers worried about the frost, Governor Ida Cole has a plain answer: "We will burn straw all night."',
    attributions: [{ claims: ['We will burn straw all night'], speaker: 'Ida Cole' }],
  },
  {
    name: 'a speaker whom no list knows, described behind the quotation',
    text: '"Who will pay for the pier?" a narrator in the film asks.',
    attributions: [{ claims: ['Who will pay for the pier?'], speaker: 'a narrator in the film', type: 'anonymous' }],
  },
  {
    name: 'what is told of the speaker between quotation and verb',
    text: '"The pier shook," a witness who gave his name as Osman said.',
    attributions: [{ claims: ['The pier shook'], speaker: 'a witness', type: 'anonymous' }],
  },
  {
    name: 'kin by a first name between commas',
    text: '"He loved the sea," his sister, Elena, said.',
    attributions: [{ claims: ['He loved the sea'], speaker: 'Elena', type: 'person' }],
  },
];
