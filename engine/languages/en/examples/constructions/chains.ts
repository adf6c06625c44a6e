import type { Construction } from '../../../examples.ts';

/** Statements that came through others: outlets that cite, are cited or were told. */
export const chains: readonly Construction[] = [
  {
    name: 'a minister whom an agency reports behind the claim',
    text: 'Home Minister Omar Hashim said the new rule would begin next month, Bernama reported.',
    attributions: [
      {
        claims: ['the new rule would begin next month'],
        speaker: 'Omar Hashim',
        type: 'official',
        via: ['Bernama'],
      },
    ],
  },
  {
    name: 'a first name that is a country',
    text: '"It is rare," Chad Moor, vice president of a museum in Florida, told the Guardian.',
    attributions: [{ claims: ['It is rare'], speaker: 'Chad Moor', type: 'person', via: ['the Guardian'] }],
  },
  {
    name: 'a country before media that were told',
    text: 'General Tom Hill told US media this month that its forces would stay.',
    attributions: [{ claims: ['its forces would stay'], speaker: 'Tom Hill', type: 'official', via: ['US media'] }],
  },
  {
    name: 'officials whom an outlet cites',
    text: 'Citing two unnamed officials, the New York Times reported that the deal was close to collapse.',
    attributions: [
      {
        claims: ['the deal was close to collapse'],
        speaker: 'two unnamed officials',
        type: 'anonymous',
        via: ['New York Times'],
      },
    ],
  },
  {
    name: 'a chain through the outlet that was told',
    text: '"We will not leave," Helen Marsh told The Guardian in an interview.',
    attributions: [
      {
        claims: ['We will not leave'],
        speaker: 'Helen Marsh',
        via: ['The Guardian'],
      },
    ],
  },
  {
    name: 'somebody quoted as saying, by an outlet before, between or behind',
    text: '"The port is safe," Xinhua quoted Mayor Peter Lang as saying. Senator Nora Bell was quoted by Reuters as saying that the pier had to close. Governor Ida Cole was quoted as saying by AFP that the ferry was late.',
    attributions: [
      { claims: ['The port is safe'], speaker: 'Peter Lang', via: ['Xinhua'] },
      { claims: ['the pier had to close'], speaker: 'Nora Bell', via: ['Reuters'] },
      { claims: ['the ferry was late'], speaker: 'Ida Cole', via: ['AFP'] },
    ],
  },
];
