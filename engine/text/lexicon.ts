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
import { functionBits, type FunctionClass } from './function-words.ts';

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

/** A term of several words, known by its first. */
export interface Phrase {
  words: readonly string[];
  senses: Senses;
}

/** The terms that start with one word: the word itself and phrases, the longest first. */
export interface Terms extends Senses {
  phrases: Phrase[];
}

export type Lexicon = ReadonlyMap<string, Terms>;

// Cuts as the tokenizer does: a possessive is a word of its own.
const wordPattern =
  /'s(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}@]+(?:(?!['’]s(?![\p{L}\p{N}]))[-.'’,:][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

class Builder {
  readonly map = new Map<string, Terms>();
  private readonly phrases = new Map<string, Phrase>();

  senses(term: string): Senses {
    const words = term.toLowerCase().match(wordPattern) ?? [term];
    const first = words[0] as string;
    let terms = this.map.get(first);
    if (!terms) {
      terms = { functions: 0, phrases: [] };
      this.map.set(first, terms);
    }
    if (words.length === 1) return terms;
    const key = words.join(' ');
    let phrase = this.phrases.get(key);
    if (!phrase) {
      phrase = { words, senses: { functions: 0 } };
      this.phrases.set(key, phrase);
      terms.phrases.push(phrase);
    }
    return phrase.senses;
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
  for (const terms of builder.map.values()) terms.phrases.sort((a, b) => b.words.length - a.words.length);
  compiled.set(pack, builder.map);
  return builder.map;
}
