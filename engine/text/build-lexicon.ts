import type { FunctionWords, LanguagePack } from '../languages/pack.ts';
import { outletNames } from '../outlets/find-outlet.ts';
import { type FunctionClass, functionBits } from './function-words.ts';
import { type Lexicon, type Senses, type Step, senseBits, type Term, type Terms } from './lexicon.ts';
import { WordTable } from './word-table.ts';

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

  private first(word: string): Terms {
    const known = this.map.get(word);
    if (known) return known;
    const terms = noSenses(word);
    terms.alone = [{ senses: terms, length: 1, kinds: 0 }];
    this.map.set(word, terms);
    return terms;
  }

  term(written: string): Term {
    const words = wordsOf(written);
    const terms = this.first(words[0] as string);
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
    if (step === terms) return terms.alone[0] as Term;
    step.term ??= { senses: noSenses(words[0] as string), length: words.length, kinds: 0 };
    return step.term;
  }

  /** Says that a term may be something; what was said later counts. Returns what is known of the term. */
  add<Sense extends keyof typeof senseBits>(words: string, sense: Sense, value: NonNullable<Senses[Sense]>): Senses {
    const term = this.term(words);
    term.senses[sense] = value;
    term.kinds |= senseBits[sense];
    return term.senses;
  }
}

/** Things that are done between two rests: some tenths of a millisecond. */
const batch = 100;

/** Does the same with each item, in steps. */
function* each<Item>(items: Iterable<Item>, add: (item: Item) => void): Generator<undefined, void> {
  let done = 0;
  for (const item of items) {
    add(item);
    if (++done % batch === 0) yield;
  }
}

function* addNames(builder: Builder, pack: LanguagePack): Generator<undefined, void> {
  yield* each(pack.governments, (written) => {
    builder.add(written, 'government', true).written = written;
  });
  yield* each(pack.places, (written) => {
    builder.add(written, 'place', true).written = written;
  });
  yield* each(pack.givenNames, (name) => builder.add(name, 'given', true));
  yield* each(pack.fields, (field) => builder.add(field, 'field', true));
  yield* each(pack.namedBodies, (body) => {
    for (const written of body.names) builder.add(written, 'body', body).written = written;
  });
  yield* each(outletNames(), ({ words, outlet, ambiguous }) => {
    const { senses } = builder.term(words);
    // A name shared by two outlets stays with the first; an unambiguous reading wins.
    if (!senses.outlet || (senses.outlet.ambiguous && !ambiguous)) builder.add(words, 'outlet', { outlet, ambiguous });
    senses.written ??= words;
  });
}

function* addWords(builder: Builder, pack: LanguagePack): Generator<undefined, void> {
  for (const [name, words] of Object.entries(pack.words) as [keyof FunctionWords, readonly string[]][])
    yield* each(words, (word) => {
      builder.term(word).senses.functions |= functionBits[name as FunctionClass];
    });
  yield* each(pack.verbs, ([form, verb]) => builder.add(form, 'verb', verb));
  yield* each(pack.phrases, (cue) => builder.add(cue.words, 'cue', builder.term(cue.words).senses.cue ?? cue));
  yield* each(pack.contentNouns, (noun) => builder.add(noun.words, 'noun', noun));
  yield* each(pack.posts, (post) => builder.add(post.words, 'post', builder.term(post.words).senses.post ?? post));
  yield* each(pack.bodyHeads, (head) => builder.add(head.words, 'head', head));
  yield* each(pack.anonymousHeads, (head) => builder.add(head.words, 'anonymous', head));
  yield* each(pack.channels, (channel) => builder.add(channel.words, 'channel', channel));
  yield* each(pack.months, ([word, month]) => builder.add(word, 'month', month));
  yield* each(pack.days, ([word, day]) => builder.add(word, 'day', day));
}

/** What the endings of words tell that no list holds. */
function byEndings({ map }: Builder, { givenEndings }: LanguagePack): Pick<Lexicon, 'byEnding' | 'isGiven'> {
  const given = noSenses('');
  given.given = true;
  given.alone = [{ senses: given, length: 1, kinds: senseBits.given }];
  const byEnding = (word: string) => (word.length > 5 && givenEndings?.test(word) ? given : undefined);
  const isGiven = (word: string) => (map.get(word) ?? byEnding(word))?.given === true;
  return { byEnding, isGiven };
}

const compiled = new WeakMap<LanguagePack, Lexicon>();

/** The lexicon of a pack, one map from a word to all it may be or begin, built in short steps; it is built once. */
export function* lexiconSteps(pack: LanguagePack): Generator<undefined, Lexicon> {
  const ready = compiled.get(pack);
  if (ready) return ready;
  const builder = new Builder();
  yield* addWords(builder, pack);
  yield* addNames(builder, pack);
  const table = new WordTable(builder.map.size);
  yield* each(builder.map.values(), (terms) => table.add(terms));
  const lexicon: Lexicon = { get: (word) => builder.map.get(word), ...byEndings(builder, pack), table };
  compiled.set(pack, lexicon);
  return lexicon;
}
