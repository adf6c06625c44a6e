import type { Reading } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { senseBits as S, type Senses, type Term } from '../text/lexicon.ts';
import { functionTerm, termAt, termOf } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';

/** What one piece of a noun phrase is. */
export type ItemKind =
  | 'modifier'
  | 'post'
  | 'title'
  | 'honorific'
  | 'head'
  | 'body'
  | 'government'
  | 'place'
  | 'field'
  | 'outlet'
  | 'name'
  | 'anonymous'
  | 'noun'
  | 'word'
  | 'number'
  | 'joiner';

/** A piece of a noun phrase: a known term, a capitalised word, or a word that fills it up. */
export interface Item {
  kind: ItemKind;
  from: number;
  to: number;
  senses?: Senses;
}

const romanOrOrdinal = /^(?:[IVX]+|[IVX]+[A-Z]?)$/;
const calendar = (s: Senses) => s.month !== undefined || s.day !== undefined;

/** Whether a capitalised word can be part of a name here: at the head of a sentence a capital proves nothing. */
export function isNameWord(reading: Reading, at: number, sentenceStart: number): boolean {
  const token = reading.tokens[at];
  if (!token || token.caps === 0 || token.kind !== Kind.word) return false;
  const { terms } = token;
  const known = terms && (terms.functions & ~(F.title | F.honorific)) !== 0;
  if (at > sentenceStart)
    return (
      !(terms && calendar(terms) && !isFirstName(reading, at)) &&
      !(known && !isAcronymShape(token) && terms.functions & closed)
    );
  if (terms?.given || reading.soloNames.has(token.lower)) return true;
  if (known || terms?.verb || (token.kinds & S.cue) !== 0 || terms?.noun || (terms && calendar(terms))) return false;
  // `Kementeriannya`: a noun with its owner.
  if (token.caps === 1 && token.lower.length > 6 && reading.pack.ownerEnding?.test(token.lower)) return false;
  if (reading.innerCapitals.has(token.lower)) return true;
  // Nothing else tells: two capitals in a row, or an acronym, are no ordinary opening of a sentence.
  const next = reading.tokens[at + 1];
  // `Suryani, yang rumahnya rata dengan tanah,`
  if (next?.lower === ',' && hasFunction(reading.tokens[at + 2], F.relative) && !reading.commonWords.has(token.lower))
    return true;
  // `Karsono (51), warga Wanasari,`: an age behind it
  const aged =
    next?.lower === '(' && reading.tokens[at + 2]?.kind === Kind.number && reading.tokens[at + 3]?.lower === ')';
  if (aged && token.caps === 1 && !reading.commonWords.has(token.lower)) return true;
  const acronym = token.caps === 2 && next?.caps !== 2;
  // `Nama Kirana Larasati`: a noun that happens to open the sentence before somebody's name.
  // Where callings have no capital a word that no list knows is a first name itself: `Zohaib Ahmed`.
  const strange = reading.pack.modifiers === 'before' && !terms && !reading.pack.looksLikeVerb(token.lower);
  const first = next && !strange && !reading.pack.lastEndings?.test(next.lower);
  if (first && (next.terms?.given || reading.soloNames.has(next.lower))) return acronym;
  return (
    !reading.commonWords.has(token.lower) &&
    (acronym || (next?.caps === 1 && !next.terms?.verb && !((next.terms?.functions ?? 0) & ~F.abbreviation)))
  );
}

/** `Jan Kerkhof`: a month's name that people bear too, before a name. */
const isFirstName = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.terms?.given === true && isPlainName(reading, at + 1);

const isAcronymShape = (token: Token) => token.caps === 2;
/** Function words that stay function words even with a capital inside a sentence. */
const closed = F.relative | F.complementizer | F.subordinator | F.pronounSingular | F.pronounPlural | F.topic;

function itemOf(kind: ItemKind, from: number, length: number, senses?: Senses): Item {
  return senses ? { kind, from, to: from + length, senses } : { kind, from, to: from + length };
}

/** A title is written with a capital, or in small letters before a name (`dr Budi`): many are ordinary words otherwise. */
function titleAt(reading: Reading, at: number) {
  const term = functionTerm(reading.tokens, at, F.title);
  if (!term) return null;
  const first = reading.tokens[at] as Token;
  let next = reading.tokens[at + term.length];
  // `Profesor ilmu politik`: what a field in small letters follows is a calling.
  if (first.terms?.post && next && isFiller(reading, at + term.length)) return null;
  if (next?.lower === '.') next = reading.tokens[at + term.length + 1];
  return first.caps > 0 || (next !== undefined && next.caps > 0 && reading.pack.academicTitles.has(first.lower))
    ? term
    : null;
}

/** The items that a sense alone makes, in order of preference; names are held to their case. */
const bySense: readonly { kind: ItemKind; sense: number; named: boolean }[] = [
  { kind: 'post', sense: S.post, named: false },
  { kind: 'body', sense: S.body, named: true },
  { kind: 'government', sense: S.government, named: true },
  { kind: 'outlet', sense: S.outlet, named: true },
  { kind: 'head', sense: S.head, named: false },
  { kind: 'anonymous', sense: S.anonymous, named: false },
  { kind: 'place', sense: S.place, named: true },
  { kind: 'field', sense: S.field, named: false },
];
/** Bits of every sense and class that makes an item: most words have none of them. */
export const itemSenses = bySense.reduce((bits, { sense }) => bits | sense, 0);
export const itemFunctions = F.title | F.postModifier | F.honorific;

/** The longest term of a sense; an outlet only where its name is no ordinary word. */
function termOfSense(reading: Reading, at: number, sense: number, named: boolean): Term | null {
  const { text, tokens } = reading;
  if (sense === S.outlet) {
    const term = termAt(text, tokens, at, (s) => s.outlet, true);
    if (!term?.senses.outlet?.ambiguous) return term;
    // `sumber Tempo`, `kepada Tempo`: a name that is a word or somebody's otherwise.
    const alone = tokens[at + term.length]?.caps !== 1;
    const meant = tokens[at - 1]?.terms?.anonymous?.ofOutlet || (alone && hasFunction(tokens[at - 1], F.addressee));
    return meant ? term : termAt(text, tokens, at, (s) => s.outlet && !s.outlet.ambiguous, true);
  }
  return termOf(text, tokens, at, sense, named);
}

/** The known term that starts at a token, read as a piece of a noun phrase; longer terms first, then posts, bodies, places. */
export function knownItem(reading: Reading, at: number, sentenceStart: number): Item | null {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token?.terms || ((token.kinds & itemSenses) === 0 && (token.functions & itemFunctions) === 0)) return null;
  let best: Item | null = null;
  const take = (kind: ItemKind, term: Term | null) => {
    if (term && (!best || term.length > best.to - best.from)) best = itemOf(kind, at, term.length, term.senses);
    return best;
  };
  if ((token.functions & F.title) !== 0) best = take('title', titleAt(reading, at));
  if ((token.functions & F.postModifier) !== 0) best = take('modifier', functionTerm(tokens, at, F.postModifier));
  for (const { kind, sense, named } of bySense)
    if ((token.kinds & sense) !== 0) best = take(kind, termOfSense(reading, at, sense, named));
  if ((token.functions & F.honorific) !== 0) best = take('honorific', functionTerm(tokens, at, F.honorific));
  if (!best) return null;
  // `Imam Prasodjo`, `Ratu Dewa`, `Chad Moor`: a given name that is also a calling or a country is a name before another name.
  if (
    (best.kind === 'post' || best.kind === 'government') &&
    best.to - best.from === 1 &&
    token.terms.given &&
    token.caps === 1 &&
    isPlainName(reading, at + 1)
  ) {
    return itemOf('name', at, 1);
  }
  // `ujar Imam`: so is one that is also a word for people without a name, where names stand.
  if (
    best.kind === 'anonymous' &&
    best.to - best.from === 1 &&
    token.terms.given &&
    token.caps === 1 &&
    at > sentenceStart
  )
    return itemOf('name', at, 1);
  // A given name that is also a place or a field is a name where names stand: after a title or before another name.
  const there = hasFunction(tokens[at - 1], F.locative) && !isPlainName(reading, at + 1);
  if (
    ((best.kind === 'place' && !there) || best.kind === 'field') &&
    token.terms.given &&
    isNameWord(reading, at, sentenceStart)
  ) {
    return itemOf('name', at, 1);
  }
  return best;
}

/** A capitalised word that no list knows as anything but a name. */
function isPlainName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.caps !== 1 || token.quotation >= 0) return false;
  return !token.found?.some(
    ({ senses: s }) => s.post || s.head || s.body || s.government || s.place || s.field || s.outlet,
  );
}

/** A number or an ordinal inside a name: `Komisi III`, `Kodim 0501`. */
export const isNumeral = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at] as Token;
  if (token.kind !== Kind.number && token.caps === 0) return false;
  // `I Wayan`: the first word of a Balinese name, no ordinal.
  const tells = reading.pack.numberedHeads?.has(reading.tokens[at - 1]?.lower ?? '');
  if (token.end - token.start === 1 && !tells && reading.tokens[at + 1]?.terms?.given) return false;
  return token.kind === Kind.number || romanOrOrdinal.test(reading.text.slice(token.start, token.end));
};

/** A lower-case word that may fill up a post or a body (`pengamat politik`, `perusahaan keamanan`). */
export function isFiller(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token || token.kind !== Kind.word || token.caps > 0 || token.quotation >= 0) return false;
  const { terms } = token;
  if (terms && (terms.functions !== 0 || terms.verb || terms.cue || calendar(terms))) return false;
  return !reading.pack.looksLikeVerb(token.lower);
}

export const isFunction = hasFunction;
