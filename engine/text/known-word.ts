import type { Step, Term, Terms } from './lexicon.ts';

// Cuts as the tokenizer does: a possessive is a word of its own.
const wordPattern =
  /'s(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}@]+(?:(?!['’]s(?![\p{L}\p{N}]))[-.'’,:][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

/** A whole token by the pattern above, of the simplest letters. */
const plainToken = /^[a-z0-9]+(?:[-.,:][a-z0-9]+)*$/;
const plainWords = /^[a-z]+(?: [a-z]+)*$/;

/** The tokens of a term in lower case. Most are plain words, which need no pattern. */
function wordsOf(term: string): readonly string[] {
  const lower = term.toLowerCase();
  if (plainWords.test(lower)) return lower.split(' ');
  return lower.match(wordPattern) ?? [term];
}

/** The first token of a term in lower case. */
export function firstWordOf(term: string): string {
  const space = term.indexOf(' ');
  const head = (space < 0 ? term : term.slice(0, space)).toLowerCase();
  return plainToken.test(head) ? head : (wordsOf(term)[0] as string);
}

/** What a pack says of a term: its words as written, and what `tell` makes of the value. */
export interface Saying {
  words: string;
  value: unknown;
  tell: (term: Term, value: never, words: string) => void;
  next: Saying | undefined;
}

/** Nothing known yet. Terms of one word and of several are made here alike. */
const noSenses = (word: string): Terms => ({
  functions: 0,
  verb: undefined,
  cue: undefined,
  noun: undefined,
  post: undefined,
  head: undefined,
  body: undefined,
  anonymous: undefined,
  channel: undefined,
  government: undefined,
  place: undefined,
  field: undefined,
  given: undefined,
  month: undefined,
  day: undefined,
  outlet: undefined,
  written: undefined,
  word,
  alone: [],
  next: undefined,
});

/**
 * A word that terms begin with, and all that was said of them. An article holds one word in fifty of a lexicon, so what was said is
 * only kept, and put together when the word is first met.
 */
export class KnownWord {
  /** In lower case. */
  readonly word: string;
  private known: Terms | undefined;
  private first: Saying | undefined;
  private last: Saying | undefined;

  constructor(word: string) {
    this.word = word;
  }

  /** Takes in what is said of a term that begins with the word. What was said later may overrule it. */
  say(saying: Saying): void {
    if (this.last) this.last.next = saying;
    else this.first = saying;
    this.last = saying;
  }

  /** The word as a term of its own, and the terms of several words that start with it. */
  get terms(): Terms {
    this.known ??= this.build();
    return this.known;
  }

  private build(): Terms {
    const terms = noSenses(this.word);
    const alone: Term = { senses: terms, length: 1, kinds: 0 };
    terms.alone = [alone];
    for (let saying = this.first; saying; saying = saying.next)
      saying.tell(termOf(terms, alone, wordsOf(saying.words)), saying.value as never, saying.words);
    this.first = undefined;
    this.last = undefined;
    return terms;
  }
}

/** The term of some words that begin as `terms` do, made where it is not there yet. */
function termOf(terms: Terms, alone: Term, words: readonly string[]): Term {
  let step: Step = terms;
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as string;
    step.next ??= new Map();
    let following = step.next.get(word);
    if (!following) {
      following = { term: undefined, next: undefined };
      step.next.set(word, following);
    }
    step = following;
  }
  if (step === terms) return alone;
  step.term ??= { senses: noSenses(terms.word), length: words.length, kinds: 0 };
  return step.term;
}
