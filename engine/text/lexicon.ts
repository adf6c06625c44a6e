import type {
  AnonymousHead,
  BodyHead,
  ChannelPhrase,
  ContentNoun,
  CuePhrase,
  FunctionWords,
  LanguagePack,
  NamedBody,
  Post,
  VerbCue,
} from '../languages/pack.ts';
import { outletNames } from '../outlets/find-outlet.ts';
import type { Outlet } from '../outlets/outlet.ts';
import { type FunctionClass, functionBits } from './function-words.ts';

/** Everything one term may be. A term is one word or several. */
export interface Senses {
  /** Bits of the closed classes (`function-words.ts`). */
  functions: number;
  verb?: VerbCue;
  cue?: CuePhrase;
  noun?: ContentNoun;
  post?: Post;
  head?: BodyHead;
  body?: NamedBody;
  anonymous?: AnonymousHead;
  channel?: ChannelPhrase;
  government?: true;
  place?: true;
  field?: true;
  given?: true;
  month?: number;
  day?: number;
  outlet?: { outlet: Outlet; ambiguous: boolean };
  /** As written, where case matters (`AS` is a country, `as` is not). */
  written?: string;
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

const senseNames = Object.keys(senseBits) as (keyof typeof senseBits)[];

const kindsOf = (senses: Senses): number =>
  senseNames.reduce((bits, name) => (senses[name] === undefined ? bits : bits | senseBits[name]), 0);

/** One word of a term of several: the term that ends with it, and the words that may follow. */
export interface Step {
  term?: Term;
  next?: Map<string, Step>;
}

/** What one word may be, and the terms of several words that start with it. */
export interface Terms extends Senses {
  /** The word as a term of its own. */
  alone: readonly Term[];
  next?: Map<string, Step>;
}

export type Lexicon = ReadonlyMap<string, Terms>;

// Cuts as the tokenizer does: a possessive is a word of its own.
const wordPattern =
  /'s(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}@]+(?:(?!['’]s(?![\p{L}\p{N}]))[-.'’,:][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

const plainWords = /^[a-z]+(?: [a-z]+)*$/;

/** The tokens of a term in lower case. Most are plain words, which need no pattern. */
function wordsOf(term: string): readonly string[] {
  const lower = term.toLowerCase();
  if (plainWords.test(lower)) return lower.split(' ');
  return lower.match(wordPattern) ?? [term];
}

class Builder {
  readonly map = new Map<string, Terms>();
  readonly terms: Term[] = [];

  senses(term: string): Senses {
    const words = wordsOf(term);
    const first = words[0] as string;
    let terms = this.map.get(first);
    if (!terms) {
      const alone: Term[] = [];
      terms = { functions: 0, alone };
      alone.push({ senses: terms, length: 1, kinds: 0 });
      this.map.set(first, terms);
      this.terms.push(alone[0] as Term);
    }
    let step: Step = terms;
    for (let i = 1; i < words.length; i++) {
      const word = words[i] as string;
      step.next ??= new Map();
      let following = step.next.get(word);
      if (!following) {
        following = {};
        step.next.set(word, following);
      }
      step = following;
    }
    if (step === terms) return terms;
    if (!step.term) {
      step.term = { senses: { functions: 0 }, length: words.length, kinds: 0 };
      this.terms.push(step.term);
    }
    return step.term.senses;
  }
}

function addNames(builder: Builder, pack: LanguagePack): void {
  for (const written of pack.governments) Object.assign(builder.senses(written), { government: true, written });
  for (const written of pack.places) Object.assign(builder.senses(written), { place: true, written });
  for (const name of pack.givenNames) builder.senses(name).given = true;
  for (const field of pack.fields) builder.senses(field).field = true;
  for (const body of pack.namedBodies)
    for (const written of body.names) Object.assign(builder.senses(written), { body, written });
  for (const { words, outlet, ambiguous } of outletNames()) {
    const senses = builder.senses(words);
    // A name shared by two outlets stays with the first; an unambiguous reading wins.
    if (!senses.outlet || (senses.outlet.ambiguous && !ambiguous)) senses.outlet = { outlet, ambiguous };
    senses.written ??= words;
  }
}

function addWords(builder: Builder, pack: LanguagePack): void {
  for (const [name, words] of Object.entries(pack.words) as [keyof FunctionWords, readonly string[]][])
    for (const word of words) builder.senses(word).functions |= functionBits[name as FunctionClass];
  for (const [form, verb] of pack.verbs) builder.senses(form).verb = verb;
  for (const cue of pack.phrases) builder.senses(cue.words).cue ??= cue;
  for (const noun of pack.contentNouns) builder.senses(noun.words).noun = noun;
  for (const post of pack.posts) builder.senses(post.words).post ??= post;
  for (const head of pack.bodyHeads) builder.senses(head.words).head = head;
  for (const head of pack.anonymousHeads) builder.senses(head.words).anonymous = head;
  for (const channel of pack.channels) builder.senses(channel.words).channel = channel;
  for (const [word, month] of pack.months) builder.senses(word).month = month;
  for (const [word, day] of pack.days) builder.senses(word).day = day;
}

const compiled = new WeakMap<LanguagePack, Lexicon>();

/** The lexicon of a pack: one map from a word to all it may be or begin. Built once a pack. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const ready = compiled.get(pack);
  if (ready) return ready;
  const builder = new Builder();
  addWords(builder, pack);
  addNames(builder, pack);
  for (const term of builder.terms) term.kinds = kindsOf(term.senses);
  compiled.set(pack, builder.map);
  return builder.map;
}

/** The senses of a term given by its words in lower case, or undefined when the lexicon does not hold it. */
export function sensesOf(lexicon: Lexicon, words: readonly string[]): Senses | undefined {
  const terms = lexicon.get(words[0] ?? '');
  let step: Step | undefined = terms;
  for (let i = 1; i < words.length; i++) step = step?.next?.get(words[i] as string);
  return step === terms ? terms : step?.term?.senses;
}
