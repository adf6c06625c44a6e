import type { FunctionWords } from '../languages/function-words.ts';
import type { CuePhrase, LanguagePack, Post } from '../languages/pack.ts';
import { outletNamesInSteps } from '../outlets/find-outlet.ts';
import { eachInSteps } from '../steps.ts';
import { type FunctionClass, functionBits } from './function-words.ts';
import { firstWordOf, KnownWord } from './known-word.ts';
import { type Lexicon, type Senses, senseBits, type Term } from './lexicon.ts';
import { WordTable } from './word-table.ts';

type Sense = keyof typeof senseBits;

/** Notes that a term may be something; what is said later counts. */
type Tell<Value> = (term: Term, value: Value, words: string) => void;

function set<Of extends Sense>(term: Term, sense: Of, value: NonNullable<Senses[Of]>): void {
  term.senses[sense] = value;
  term.kinds |= senseBits[sense];
}

const setter =
  <Of extends Sense>(sense: Of): Tell<NonNullable<Senses[Of]>> =>
  (term, value) =>
    set(term, sense, value);

/** Of a term that is written in one way only, such as a name. */
const namer =
  <Of extends Sense>(sense: Of): Tell<NonNullable<Senses[Of]>> =>
  (term, value, words) => {
    set(term, sense, value);
    term.senses.written = words;
  };

const tellFunction: Tell<number> = (term, bits) => {
  term.senses.functions |= bits;
};

// Of phrases and posts the first counts.
const tellCue: Tell<CuePhrase> = (term, cue) => set(term, 'cue', term.senses.cue ?? cue);
const tellPost: Tell<Post> = (term, post) => set(term, 'post', term.senses.post ?? post);

/** A name shared by two outlets stays with the first; an unambiguous reading wins. */
const tellOutlet: Tell<NonNullable<Senses['outlet']>> = (term, outlet, words) => {
  const { senses } = term;
  if (!senses.outlet || (senses.outlet.ambiguous && !outlet.ambiguous)) set(term, 'outlet', outlet);
  senses.written ??= words;
};

class Builder {
  readonly map = new Map<string, KnownWord>();

  say<Value>(words: string, value: Value, tell: Tell<Value>): void {
    const first = firstWordOf(words);
    let known = this.map.get(first);
    if (!known) {
      known = new KnownWord(first);
      this.map.set(first, known);
    }
    known.say({ words, value, tell, next: undefined });
  }
}

/** Things that are done between two rests: some tenths of a millisecond. */
const batch = 100;

const each = <Item>(items: Iterable<Item>, add: (item: Item) => void): Generator<undefined, void> =>
  eachInSteps(items, batch, add);

function* addNames(builder: Builder, pack: LanguagePack): Generator<undefined, void> {
  const [tellGovernment, tellPlace, tellBody] = [namer('government'), namer('place'), namer('body')];
  const [tellGiven, tellField] = [setter('given'), setter('field')];
  yield* each(pack.governments, (written) => builder.say(written, true, tellGovernment));
  yield* each(pack.places, (written) => builder.say(written, true, tellPlace));
  yield* each(pack.givenNames(), (name) => builder.say(name, true, tellGiven));
  yield* each(pack.fields, (field) => builder.say(field, true, tellField));
  yield* each(pack.namedBodies, (body) => {
    for (const written of body.names) builder.say(written, body, tellBody);
  });
  const outlets = yield* outletNamesInSteps();
  yield* each(outlets, ({ words, outlet, ambiguous }) => builder.say(words, { outlet, ambiguous }, tellOutlet));
}

function* addWords(builder: Builder, pack: LanguagePack): Generator<undefined, void> {
  for (const [name, words] of Object.entries(pack.words) as [keyof FunctionWords, readonly string[]][])
    yield* each(words, (word) => builder.say(word, functionBits[name as FunctionClass], tellFunction));
  const [tellVerb, tellNoun, tellHead] = [setter('verb'), setter('noun'), setter('head')];
  const [tellAnonymous, tellChannel, tellMonth, tellDay] = [
    setter('anonymous'),
    setter('channel'),
    setter('month'),
    setter('day'),
  ];
  yield* each(pack.verbs(), ([form, verb]) => builder.say(form, verb, tellVerb));
  yield* each(pack.phrases(), (cue) => builder.say(cue.words, cue, tellCue));
  yield* each(pack.contentNouns, (noun) => builder.say(noun.words, noun, tellNoun));
  yield* each(pack.posts(), (post) => builder.say(post.words, post, tellPost));
  yield* each(pack.bodyHeads(), (head) => builder.say(head.words, head, tellHead));
  yield* each(pack.anonymousHeads, (head) => builder.say(head.words, head, tellAnonymous));
  yield* each(pack.channels(), (channel) => builder.say(channel.words, channel, tellChannel));
  yield* each(pack.months, ([word, month]) => builder.say(word, month, tellMonth));
  yield* each(pack.days, ([word, day]) => builder.say(word, day, tellDay));
}

/** What the endings of words tell that no list holds. */
function byEndings({ map }: Builder, { givenEndings }: LanguagePack): Pick<Lexicon, 'byEnding' | 'isGiven'> {
  const ending = new KnownWord('');
  ending.say({ words: '', value: true, tell: setter('given'), next: undefined });
  const byEnding = (word: string) => (word.length > 5 && givenEndings?.test(word) ? ending.terms : undefined);
  const isGiven = (word: string) => (map.get(word)?.terms ?? byEnding(word))?.given === true;
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
  yield* each(builder.map.values(), (known) => table.add(known));
  const lexicon: Lexicon = { get: (word) => builder.map.get(word)?.terms, ...byEndings(builder, pack), table };
  compiled.set(pack, lexicon);
  return lexicon;
}
