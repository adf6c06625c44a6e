import type {
  AnonymousHead,
  BodyHead,
  ChannelPhrase,
  ContentNoun,
  CuePhrase,
  NamedBody,
  Post,
  VerbCue,
} from '../languages/pack.ts';
import type { Outlet } from '../outlets/outlet.ts';
import type { WordTable } from './word-table.ts';

/**
 * Everything one term may be. A term is one word or several. All have the same fields in the same order, so that the questions of
 * the rules are answered by one look at a fixed place.
 */
export interface Senses {
  /** Bits of the closed classes (`function-words.ts`). */
  functions: number;
  verb: VerbCue | undefined;
  cue: CuePhrase | undefined;
  noun: ContentNoun | undefined;
  post: Post | undefined;
  head: BodyHead | undefined;
  body: NamedBody | undefined;
  anonymous: AnonymousHead | undefined;
  channel: ChannelPhrase | undefined;
  government: true | undefined;
  place: true | undefined;
  field: true | undefined;
  given: true | undefined;
  month: number | undefined;
  day: number | undefined;
  outlet: { outlet: Outlet; ambiguous: boolean } | undefined;
  /** As written, where case matters (`AS` is a country, `as` is not). */
  written: string | undefined;
}

/** A term as the text may hold it: what it may be and how many tokens it takes. */
export interface Term {
  senses: Senses;
  length: number;
  /** What the senses hold, as bits (`senseBits`). */
  kinds: number;
}

/** One bit for each thing that a term may be besides a function word. */
export const senseBits = {
  verb: 1,
  cue: 2,
  noun: 4,
  post: 8,
  head: 16,
  body: 32,
  anonymous: 64,
  channel: 128,
  government: 256,
  place: 512,
  field: 1024,
  given: 2048,
  month: 4096,
  day: 8192,
  outlet: 16384,
} as const;

/** One word of a term of several: the term that ends with it, and the words that may follow. */
export interface Step {
  term?: Term | undefined;
  next: Map<string, Step> | undefined;
}

/** A word that a term begins with: the word as a term of its own, and the terms of several words that start with it. */
export interface Terms extends Senses {
  /** In lower case. */
  word: string;
  alone: readonly Term[];
  next: Map<string, Step> | undefined;
}

/** What is known of words: by the word, and by the place where it stands in a text. */
export interface Lexicon {
  get(word: string): Terms | undefined;
  /** What is known of a word with a capital that no list holds: that it ends like a name, or nothing. */
  byEnding(word: string): Terms | undefined;
  /** Whether a word in lower case is a usual given name, by a list or by its ending. */
  isGiven(word: string): boolean;
  table: WordTable;
}

/** The senses of a term given by its words in lower case, or undefined when the lexicon does not hold it. */
export function sensesOf(lexicon: Lexicon, words: readonly string[]): Senses | undefined {
  const terms = lexicon.get(words[0] ?? '');
  let step: Step | undefined = terms;
  for (let i = 1; i < words.length; i++) step = step?.next?.get(words[i] as string);
  return step === terms ? terms : step?.term?.senses;
}
