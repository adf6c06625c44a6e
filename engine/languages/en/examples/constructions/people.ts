import type { Construction } from '../../../examples.ts';

/** Other people, by name and calling, those heard for what they know included. */
export const people: readonly Construction[] = [
  {
    name: 'the branch of a body in a country',
    text: 'Amnesty International Indonesia executive director Rina Said said the arrest was unlawful.',
    attributions: [{ claims: ['the arrest was unlawful'], speaker: 'Rina Said', type: 'person' }],
  },
  {
    name: 'a house of studies that joins its fields',
    text: 'Center of Economic and Law Studies executive director Helen Moss said the budget was tight.',
    attributions: [{ claims: ['the budget was tight'], speaker: 'Helen Moss', type: 'expert' }],
  },
  {
    name: 'somebody from a university of another language',
    text: 'Jane Rowe from Universiti Arden said the plan would work.',
    attributions: [{ claims: ['the plan would work'], speaker: 'Jane Rowe', type: 'expert' }],
  },
  {
    name: 'a clause of reporting with as in front',
    text: 'As Debbie Moss reported, the jury deliberated for two hours.',
    attributions: [{ claims: ['the jury deliberated for two hours'], speaker: 'Debbie Moss', type: 'person' }],
  },
  {
    name: 'an auxiliary of several words',
    text: 'Tom Juran was also quick to point out that the situation should work in their favour.',
    attributions: [{ claims: ['the situation should work in their favour'], speaker: 'Tom Juran', type: 'person' }],
  },
  {
    name: 'whom it was told before the name in the claim',
    text: 'Polly Shaw told the jury Ford had left the house.',
    attributions: [{ claims: ['Ford had left the house'], speaker: 'Polly Shaw', type: 'person' }],
  },
  {
    name: 'a call is no verb',
    text: 'Chief executive Mara Bell told analysts on a call that demand was strong.',
    attributions: [{ claims: ['demand was strong'], speaker: 'Mara Bell', type: 'person' }],
  },
  {
    name: 'what somebody does at a body of learning',
    text: 'Dana Whitfield, who teaches law at Georgetown University, said the ruling was unusual.',
    attributions: [{ claims: ['the ruling was unusual'], speaker: 'Dana Whitfield', type: 'expert' }],
  },
  {
    name: 'answers of an interview',
    text: 'We spoke with the swimming coach Albert Stone after the race.\nQ: How are you preparing for the games?\nA: We have trained twice a day since January.',
    attributions: [{ claims: ['We have trained twice a day since January'], speaker: 'Albert Stone' }],
  },
  {
    name: 'a noun that is judged ends before its relative clause, a clause of time and a second predicate',
    text: 'Senator Nora Bell condemned the raid, which lasted two days. Mayor Peter Lang condemned the raid as troops entered the town. Governor Ida Cole praised the ferry crews and flew home.',
    attributions: [
      { claims: ['the raid'], speaker: 'Nora Bell' },
      { claims: ['the raid'], speaker: 'Peter Lang' },
      { claims: ['the ferry crews'], speaker: 'Ida Cole' },
    ],
  },
  {
    name: 'an aside belongs to a noun whose clause goes on behind it',
    text: 'Senator Nora Bell accused Adam Frost, who once led the port, of hiding the debts.',
    attributions: [{ claims: ['Adam Frost, who once led the port, of hiding the debts'], speaker: 'Nora Bell' }],
  },
  {
    name: 'whom a wish is told may be described',
    text: 'The union asked Adam Frost, the head of the port, to open the books.',
    attributions: [{ claims: ['Adam Frost, the head of the port, to open the books'], speaker: 'union' }],
  },
  {
    name: 'an adverb by its ending before the verb',
    text: 'Mayor Peter Lang boldly promised to close the mine.',
    attributions: [{ claims: ['to close the mine'], speaker: 'Peter Lang' }],
  },
  {
    name: 'who is told of in a relative clause, up to the mark that closes it',
    text: 'Senator Nora Bell, who accused the bank of fraud, won the seat. Critics who say the pier is unsafe stayed away.',
    attributions: [
      { claims: ['the bank of fraud'], speaker: 'Nora Bell' },
      { claims: ['the pier is unsafe'], speaker: 'Critics', type: 'anonymous' },
    ],
  },
  {
    name: 'an aside of one word between subject and verb',
    text: 'Mayor Peter Lang, however, rejected the idea of a toll.',
    attributions: [{ claims: ['the idea of a toll'], speaker: 'Peter Lang' }],
  },
  {
    name: 'what somebody is of what he thinks',
    text: 'Governor Ida Cole was confident that the levee would hold. The bus was sure to be late.',
    attributions: [{ claims: ['the levee would hold'], speaker: 'Ida Cole' }],
  },
  {
    name: 'a purpose in front of the clause of reporting belongs to the claim',
    text: 'To save the orchard, Governor Ida Cole said, growers must share the water.',
    attributions: [{ claims: ['To save the orchard', 'growers must share the water'], speaker: 'Ida Cole' }],
  },
  {
    name: 'a verb that may name an act judges with what it says of its object',
    text: 'Senator Nora Bell attacked the mayor for hiding the debts. Voters saw the toll as an insult. The army attacked the port.',
    attributions: [
      { claims: ['the mayor for hiding the debts'], speaker: 'Nora Bell' },
      { claims: ['the toll as an insult'], speaker: 'Voters', type: 'anonymous' },
    ],
  },
  {
    name: 'verbs with a particle that argue for or against something',
    text: 'Governor Ida Cole railed against the toll and argued for a new ferry. Mayor Peter Lang hit out at the ferry companies.',
    attributions: [
      { claims: ['the toll'], speaker: 'Ida Cole' },
      { claims: ['a new ferry'], speaker: 'Ida Cole' },
      { claims: ['the ferry companies'], speaker: 'Peter Lang' },
    ],
  },
  {
    name: 'an adverb before the complementizer, and a clause that goes on with the same speaker',
    text: 'Traders complain bitterly that the toll is too high. "You learn from the tide," Nora Bell said, though she conceded the pier was unsafe.',
    attributions: [
      { claims: ['the toll is too high'], speaker: 'Traders', type: 'anonymous' },
      { claims: ['You learn from the tide'], speaker: 'Nora Bell' },
      { claims: ['the pier was unsafe'], speaker: 'Nora Bell' },
    ],
  },
  {
    name: 'the verb behind a relative clause of reporting, votes and a day before the complementizer',
    text: 'A woman who said she was his aunt described him as generous. The Supreme Court ruled 6-3 on Monday that the toll was void.',
    attributions: [
      { claims: ['she was his aunt'], speaker: 'A woman', type: 'anonymous' },
      { claims: ['him as generous'], speaker: 'A woman', type: 'anonymous' },
      { claims: ['the toll was void'], speaker: 'Supreme Court', type: 'institution' },
    ],
  },
  {
    name: 'a surname that is also a city, behind a calling and between commas',
    text: "The suspect's lawyer, Hartono Paris, insisted his client was innocent.",
    attributions: [{ claims: ['his client was innocent'], speaker: 'Hartono Paris', type: 'person' }],
  },
  {
    name: 'a plan behind what is told of its owner, and an appeal to somebody',
    text: 'Nora Bell, a lawyer for the fishermen, plans to file a lawsuit. Mayor Peter Lang called the threat "rash" and appealed to both sides to keep talking.',
    attributions: [
      { claims: ['to file a lawsuit'], speaker: 'Nora Bell' },
      { claims: ['the threat "rash"'], speaker: 'Peter Lang' },
      { claims: ['both sides to keep talking'], speaker: 'Peter Lang' },
    ],
  },
];
