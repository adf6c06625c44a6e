import { citedWords } from './cited-words.ts';
import { citingPhrases } from './citing-phrases.ts';
import { continuedQuotations } from './continued-quotations.ts';
import { joinedQuotations } from './joined-quotations.ts';
import { overlaps } from './overlaps.ts';
import { pointers } from './pointers.ts';
import { quotedAsSaying } from './quoted-as-saying.ts';
import type { Refiner } from './refiner.ts';
import { toldOutlets } from './told-outlets.ts';

/** In this order: citing phrases become ways before claims are nested, and only what is left can leave a quotation or a sentence without a source. */
export const refiners: readonly Refiner[] = [
  citingPhrases,
  overlaps,
  pointers,
  joinedQuotations,
  continuedQuotations,
  quotedAsSaying,
  toldOutlets,
  citedWords,
];
