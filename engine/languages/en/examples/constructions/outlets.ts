import type { Construction } from '../../../examples.ts';

/** Outlets, and those who report for them. */
export const outlets: readonly Construction[] = [
  {
    name: 'a reporter of an outlet',
    text: "CNN's Jane Rowe said the plan would work.",
    attributions: [{ claims: ['the plan would work'], speaker: 'Jane Rowe', type: 'outlet' }],
  },
  {
    name: 'an outlet told by what stands behind its name',
    text: 'According to Antara, the state news agency, the ferry sank on Sunday. Kompas reported that the captain had fled.',
    attributions: [
      { claims: ['the ferry sank on Sunday'], speaker: 'Antara', type: 'outlet' },
      { claims: ['the captain had fled'], speaker: 'Kompas', type: 'outlet' },
    ],
  },
  {
    name: 'an outlet no list knows by its name alone',
    text: 'According to the finance blog Wealthymint, banks pay more. Wealthymint said prices rose.',
    attributions: [
      { claims: ['banks pay more'], speaker: 'Wealthymint', type: 'outlet' },
      { claims: ['prices rose'], speaker: 'Wealthymint', type: 'outlet' },
    ],
  },
  {
    name: 'an outlet with the noun for its kind',
    text: 'Ukraine had lost an airfield, the TASS news agency reported on Monday.',
    attributions: [{ claims: ['Ukraine had lost an airfield'], speaker: 'TASS', type: 'outlet' }],
  },
  {
    name: 'the newspaper is the one met before',
    text: 'The Guardian reported on Monday that the deal was near. The newspaper said the price was secret.',
    attributions: [
      { claims: ['the deal was near'], speaker: 'The Guardian', type: 'outlet' },
      { claims: ['the price was secret'], speaker: 'The Guardian', type: 'outlet' },
    ],
  },
  {
    name: 'media without a name',
    text: 'Israeli media reported that two soldiers had died.',
    attributions: [{ claims: ['two soldiers had died'], speaker: 'Israeli media', type: 'outlet' }],
  },
  {
    name: 'an outlet reports',
    text: 'Reuters reported that two plants would close.',
    attributions: [
      {
        claims: ['two plants would close'],
        speaker: 'Reuters',
        type: 'outlet',
      },
    ],
  },
  {
    name: 'an outlet by its address in small letters, and one whose name is a word elsewhere, told',
    text: '"The pier is open," Mayor Peter Lang said, as quoted by kompas.com. Senator Nora Bell told Antara that the ferry was late.',
    attributions: [
      { claims: ['The pier is open'], speaker: 'Peter Lang', via: ['kompas.com'] },
      { claims: ['the ferry was late'], speaker: 'Nora Bell', via: ['Antara'] },
    ],
  },
];
