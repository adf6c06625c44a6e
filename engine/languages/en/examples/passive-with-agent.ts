import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `passive-with-agent`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'passive-with-agent',
  examples: [
    {
      text: "The timetable has been condemned by the ferry workers' union as a joke.",
      claims: ['The timetable', 'as a joke'],
      speaker: "ferry workers' union",
    },
    {
      text: 'Jurors were told by prosecutors that the ledger was a forgery.',
      claims: ['the ledger was a forgery'],
      speaker: 'prosecutors',
    },
    {
      text: 'The new pier was described by Mayor Peter Lang as the pride of the coast.',
      claims: ['The new pier', 'as the pride of the coast'],
      speaker: 'Peter Lang',
      type: 'official',
    },
    {
      text: 'The clinic was praised by Governor Ida Cole for its quick work.',
      claims: ['The clinic', 'for its quick work'],
      speaker: 'Ida Cole',
      type: 'official',
    },
    {
      text: 'The offer was dismissed by Senator Nora Bell as an insult.',
      claims: ['The offer', 'as an insult'],
      speaker: 'Nora Bell',
      type: 'official',
    },
    {
      text: 'Residents were warned by police that the dam might break.',
      claims: ['the dam might break'],
      speaker: 'police',
    },
  ],
  counterExamples: [
    'The letter was written by hand.',
    'The patient was carried by his brothers.',
    'The race was followed by a dinner.',
    'The prize was won by a girl of twelve.',
  ],
};
