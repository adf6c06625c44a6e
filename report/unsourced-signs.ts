import type { Language } from '../engine/types.ts';
import type { UnsourcedSentence } from './schema.ts';

/** Words that make a sentence one to ask a source for, by what they are. Matched at the start of a word, in any case. */
export type Signs = Readonly<Record<Exclude<UnsourcedSentence['kind'], 'figure'>, readonly string[]>>;

/** Hearsay and vagueness first: they say more of a sentence than a figure does. */
export const unsourcedSigns: Readonly<Record<Language, Signs>> = {
  id: {
    hearsay: [
      'kabarnya',
      'konon',
      'disebut-sebut',
      'digadang-gadang',
      'dikabarkan',
      'diisukan',
      'dirumorkan',
      'beredar kabar',
      'beredar isu',
      'beredar rumor',
      'santer terdengar',
      'santer dikabarkan',
    ],
    vague: [
      'sejumlah pengamat',
      'sejumlah pihak',
      'sejumlah kalangan',
      'sejumlah ahli',
      'sejumlah pakar',
      'sejumlah analis',
      'sejumlah sumber',
      'banyak pihak',
      'banyak kalangan',
      'banyak pengamat',
      'beberapa pihak',
      'beberapa kalangan',
      'beberapa pengamat',
      'sebagian pihak',
      'sebagian kalangan',
      'para pengamat',
    ],
    accusation: ['diduga', 'dituding', 'dituduh', 'disinyalir', 'ditengarai'],
  },
  en: {
    hearsay: ['reportedly', 'rumored', 'rumoured', 'is said to', 'are said to', 'was said to', 'it is believed'],
    vague: [
      'some analysts',
      'some experts',
      'some observers',
      'many analysts',
      'many experts',
      'many observers',
      'several analysts',
      'several experts',
      'critics',
      'observers',
    ],
    accusation: ['allegedly', 'alleged', 'accused of', 'suspected of'],
  },
};

/** Figures that somebody must have counted: money, shares, crowds, measures. Dates, ages and ranks are not among them. */
export const figure =
  /(?:\b(?:Rp|US\$|USD|IDR)\s?|[$€£]\s?)\d[\d.,]*(?:\s(?:ribu|juta|miliar|triliun|thousand|million|billion|trillion))?|\b\d[\d.,]*\s?(?:%|(?:persen|per cent|percent|ribu|juta|miliar|triliun|thousand|million|billion|trillion|orang|jiwa|korban|warga|penumpang|rumah|hektare|kilometer|ton|people|homes|hectares|tonnes)\b)/i;
