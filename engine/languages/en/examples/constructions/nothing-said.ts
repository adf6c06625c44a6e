import type { Construction } from '../../../examples.ts';

/** Sentences in which nobody says anything. */
export const nothingSaid: readonly Construction[] = [
  {
    name: 'nothing said in a name, a frame or a ruling on something',
    text: 'They have a son called Ronnie, 4. Several Indian states will be conducting drills. In the first visit to the city as president, he spoke from his car. The court ruled on the appeal of a ruling from Ohio that struck down the limits.',
    attributions: [],
  },
  {
    name: 'to whom something was written is no claim',
    text: 'The senators wrote to the chairman.',
    attributions: [],
  },
  {
    name: 'nouns that are verbs as well, and what is found but not said',
    text: 'The 13 suspects are believed to be students. Archaeologists uncovered part of the old wall.',
    attributions: [],
  },
  {
    name: 'scare quotes and titles',
    text: 'The "king of bread" opened a shop. His book, "The Last Loaf," sold well.',
    attributions: [],
  },
  {
    name: 'a refusal to speak',
    text: 'The spokesman declined to comment.',
    attributions: [],
  },
  {
    name: 'states are no verb',
    text: 'Twenty states on the coast are dry, and the United States has sent water.',
    attributions: [],
  },
  {
    name: 'acts before a noun, echoes and references say nothing',
    text: 'Mayor Peter Lang concluded his visit on Monday. The museum maintains a school for potters. Governor Ida Cole said as much in May and expressed similar views.',
    attributions: [],
  },
  {
    name: 'acts on people',
    text: 'Police questioned the suspect for six hours. Governor Ida Cole dismissed the harbour master on Friday. The crew called the police.',
    attributions: [],
  },
  {
    name: 'stories, elections and notes with nothing in them',
    text: 'The film tells the story of a diver. The government called an election for June. The note said nothing about money.',
    attributions: [],
  },
];
