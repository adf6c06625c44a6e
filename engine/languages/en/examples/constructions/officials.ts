import type { Construction } from '../../../examples.ts';

/** People in public office, by name and post. */
export const officials: readonly Construction[] = [
  {
    name: 'what a lawyer does in court',
    text: 'Liam Foster, prosecuting, told the court that the pair had planned the robbery.',
    attributions: [{ claims: ['the pair had planned the robbery'], speaker: 'Liam Foster', type: 'official' }],
  },
  {
    name: 'a first name that is also a month',
    text: 'Foreign Minister Jan Kerkhof said the talks would resume.',
    attributions: [{ claims: ['the talks would resume'], speaker: 'Jan Kerkhof', type: 'official' }],
  },
  {
    name: 'a party behind the name of who has a post',
    text: 'House Commission III chair Lina Hartati of the Golkar Party said the bill would be passed this year.',
    attributions: [{ claims: ['the bill would be passed this year'], speaker: 'Lina Hartati', type: 'official' }],
  },
  {
    name: 'the cue between the subject of the claim and its verb',
    text: 'The museum, Governor Helen Marsh said, celebrated the heroes of the town.',
    attributions: [
      { claims: ['The museum', 'celebrated the heroes of the town'], speaker: 'Helen Marsh', type: 'official' },
    ],
  },
  {
    name: 'a report inside a relative clause',
    text: 'The stadium, which Mayor Peter Lang said is usually full, was empty.',
    attributions: [{ claims: ['is usually full'], speaker: 'Peter Lang', type: 'official' }],
  },
  {
    name: 'saying behind a preposition',
    text: 'Mayor Peter Lang would not explain the cuts, aside from saying he trusts his deputy.',
    attributions: [{ claims: ['he trusts his deputy'], speaker: 'Peter Lang', type: 'official' }],
  },
  {
    name: 'a post told in a relative clause',
    text: 'Jane Rowe, who was elected governor in 2018, said the plan would work.',
    attributions: [{ claims: ['the plan would work'], speaker: 'Jane Rowe', type: 'official' }],
  },
  {
    name: 'an aide is what whom she serves makes her',
    text: 'Jane Rowe, an aide to President Berg, said the plan would work.',
    attributions: [{ claims: ['the plan would work'], speaker: 'Jane Rowe', type: 'official' }],
  },
  {
    name: 'the claim ends with the clause in front',
    text: 'When Mayor Helen Marsh said the bank would close, depositors queued outside.',
    attributions: [{ claims: ['the bank would close'], speaker: 'Helen Marsh', type: 'official' }],
  },
  {
    name: 'the day of speaking before the claim',
    text: 'Governor Peter Lang said Tuesday Norway would send a field hospital.',
    attributions: [{ claims: ['Norway would send a field hospital'], speaker: 'Peter Lang', type: 'official' }],
  },
  {
    name: 'an owner and an apposition',
    text: 'Israel’s chief military spokesperson, Daniel Hagen, said the search would go on.',
    attributions: [
      {
        claims: ['the search would go on'],
        speaker: 'Daniel Hagen',
        type: 'official',
      },
    ],
  },
  {
    name: 'a minister by an adjective, and an act beside what was said',
    text: 'Rice will be cheaper by May, Chief Economic Minister Nora Bell said on Thursday. Deputy Maritime Affairs Minister Peter Lang confirmed the delay but declined to explain it.',
    attributions: [
      { claims: ['Rice will be cheaper by May'], speaker: 'Nora Bell', type: 'official' },
      { claims: ['the delay'], speaker: 'Peter Lang', type: 'official' },
    ],
  },
  {
    name: 'a post with its field in small letters before the name',
    text: 'Finance Ministry director general of taxes Nora Bell said receipts had fallen.',
    attributions: [{ claims: ['receipts had fallen'], speaker: 'Nora Bell', type: 'official' }],
  },
  {
    name: 'a professor by the university before the post',
    text: 'University of Leeds law professor Adam Frost said the rule was void. Oxford University professor Ida Cole said courts would decide.',
    attributions: [
      { claims: ['the rule was void'], speaker: 'Adam Frost', type: 'expert' },
      { claims: ['courts would decide'], speaker: 'Ida Cole', type: 'expert' },
    ],
  },
];
