import type { Construction } from '../../../examples.ts';

/** Sources without a name. */
export const unnamedSources: readonly Construction[] = [
  {
    name: 'people known only by what is told of them',
    text: 'Those close to him say he never planned to run again.',
    attributions: [{ claims: ['he never planned to run again'], speaker: 'Those close', type: 'anonymous' }],
  },
  {
    name: 'people by the ending of their noun',
    text: 'Environmentalists worry that the river will be poisoned.',
    attributions: [{ claims: ['the river will be poisoned'], speaker: 'Environmentalists', type: 'anonymous' }],
  },
  {
    name: 'a form that leans on the subject before the verb',
    text: 'A Western diplomat, speaking on condition of anonymity, said the deal was dead.',
    attributions: [{ claims: ['the deal was dead'], speaker: 'A Western diplomat', type: 'anonymous' }],
  },
  {
    name: 'a source without a name',
    text: 'A senior official, who spoke on condition of anonymity, said the talks had failed.',
    attributions: [
      {
        claims: ['the talks had failed'],
        speaker: 'A senior official',
        type: 'anonymous',
      },
    ],
  },
  {
    name: 'groups of people',
    text: 'Small groups of villagers continued to call for more water trucks.',
    attributions: [{ claims: ['more water trucks'], speaker: 'Small groups of villagers', type: 'anonymous' }],
  },
];
