import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `says-that`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'says-that',
  examples: [
    {
      text: 'Mayor Peter Lang said the library would stay open.',
      claims: ['the library would stay open'],
      speaker: 'Peter Lang',
      type: 'official',
    },
    {
      text: 'Mayor Peter Lang said on Friday that the library would stay open.',
      claims: ['the library would stay open'],
      speaker: 'Peter Lang',
      type: 'official',
    },
    {
      text: 'Helen Marsh, a professor at the University of Randall, said the river had never been lower.',
      claims: ['the river had never been lower'],
      speaker: 'Helen Marsh',
      type: 'expert',
    },
    {
      text: 'Pentagon spokesman John Kirby told reporters that the ships had left.',
      claims: ['the ships had left'],
      speaker: 'John Kirby',
      type: 'official',
    },
    {
      text: 'The Health Ministry warned that the water was not safe.',
      claims: ['the water was not safe'],
      speaker: 'Health Ministry',
      type: 'institution',
    },
    {
      text: 'Police confirmed that two people had been arrested.',
      claims: ['two people had been arrested'],
      speaker: 'police',
      type: 'institution',
    },
    {
      text: 'House Speaker Mike Johnson told CNN that the vote would be held on Monday.',
      claims: ['the vote would be held on Monday'],
      speaker: 'Mike Johnson',
      type: 'official',
      via: ['CNN'],
    },
  ],
  counterExamples: [
    'The mayor will announce the new route on Tuesday.',
    'Helen Marsh left. Her nonprofit group, called the Reed Valley Fund, will still own the mill until it pays back the loan.',
    'The foundation, described as the largest in the county, will still own the mill next year.',
    'The mayor refused to say who paid for it.',
    'He said nothing.',
    'The states of the south are dry.',
    'She was told to wait outside.',
    'The plan was described in May.',
  ],
};
