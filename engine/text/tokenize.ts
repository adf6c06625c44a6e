import { runToEnd } from '../steps.ts';
import { Char, charClass } from './characters.ts';
import { functionBits, hasFunction } from './function-words.ts';
import type { Lexicon, Terms } from './lexicon.ts';
import { findTerms } from './term.ts';
import { Kind, type Token } from './token.ts';
import { hashStep, WordTable } from './word-table.ts';

const wordPart = (text: string, at: number) => {
  const c = at < text.length ? charClass(text.charCodeAt(at)) : Char.other;
  return c === Char.letter || c === Char.digit || c === Char.invisible;
};
const isDigit = (text: string, at: number) => charClass(text.charCodeAt(at)) === Char.digit;
const isUpper = (c: string) => c !== c.toLowerCase();

/** Whether the mark at `at` belongs inside a word: `anak-anak`, `3.590`, `22,5`, `M.Si`, `detik.com`, `Jum'at`. */
function joins(text: string, start: number, at: number): boolean {
  if (!wordPart(text, at + 1)) return false;
  const mark = text[at];
  if (mark === '-' || mark === '\u2010' || mark === '\u2011') return true;
  const digits = isDigit(text, at - 1) && isDigit(text, at + 1);
  if (mark === ',' || mark === ':') return digits;
  if (mark === '.') {
    if (digits) return true;
    if (isDigit(text, at - 1) && !/[a-z]/.test(text[at + 1] ?? '')) return false;
    const before = text.slice(Math.max(start, at - 6), at);
    const next = text[at + 1] ?? '';
    // A capital after a lower-case word is a sentence without its space, unless what stands before is as short as a degree.
    return isUpper(next) ? !/\p{Ll}{2}$/u.test(before) || before.length <= 2 : before.length > 1 || isUpper(before);
  }
  if (mark === "'" || mark === '’') {
    const rest = text.slice(at + 1, at + 3);
    // A possessive is a token of its own, so that the owner can be found.
    return !/^s(?![\p{L}\p{N}])/u.test(rest);
  }
  return false;
}

const isSmall = (code: number) => code >= 97 && code <= 122;
const isCapital = (code: number) => code >= 65 && code <= 90;

function wordEnd(text: string, start: number, from: number): number {
  let at = from;
  while (at < text.length) {
    if (isSmall(text.charCodeAt(at)) || wordPart(text, at) || joins(text, start, at)) at++;
    else break;
  }
  return at;
}

/** End of a handle (`@kabar_kota`, `@humas.jabar`), whose name may hold what no word does. */
function handleEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && (wordPart(text, at) || text[at] === '_' || (text[at] === '.' && wordPart(text, at + 1))))
    at++;
  return at;
}

function capsOf(word: string, lower: string): 0 | 1 | 2 {
  if (word === lower || !isUpper(word.charAt(0))) return 0;
  return word.length > 1 && word === word.toUpperCase() ? 2 : 1;
}

const tokenOf = (
  start: number,
  end: number,
  kind: Kind,
  lower: string,
  caps: 0 | 1 | 2,
  terms: Terms | undefined,
): Token => ({ start, end, kind, lower, caps, terms, found: undefined, kinds: 0, functions: 0, quotation: -1 });

/** Reads any word or number, or a handle with its sign. */
function anyWordAt(text: string, start: number, from: number, lexicon: Lexicon): Token {
  const end = text[start] === '@' ? handleEnd(text, from) : wordEnd(text, start, from);
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const c = charClass(text.charCodeAt(start));
  const caps = c === Char.letter ? capsOf(word, lower) : c === Char.digit ? 0 : 1;
  return tokenOf(start, end, c === Char.digit ? Kind.number : Kind.word, lower, caps, lexicon.get(lower));
}

/** Reads the word, number or handle at `start`. Words of the letters a–z, which are most of any text, are hashed as they are read. */
function wordAt(text: string, start: number, lexicon: Lexicon): Token {
  let hash = WordTable.seed;
  let capitals = 0;
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isCapital(code)) capitals++;
    else if (!isSmall(code)) break;
    hash = hashStep(hash, code | 32);
  }
  if (end === start || (end < text.length && (wordPart(text, end) || joins(text, start, end))))
    return anyWordAt(text, start, Math.max(end, start + 1), lexicon);
  const known = lexicon.table.find(text, start, end, hash);
  const length = end - start;
  const caps = !isCapital(text.charCodeAt(start)) ? 0 : capitals === length && length > 1 ? 2 : 1;
  const lower = known?.word ?? (capitals > 0 ? text.slice(start, end).toLowerCase() : text.slice(start, end));
  return tokenOf(start, end, Kind.word, lower, caps, known ?? (caps === 1 ? lexicon.byEnding(lower) : undefined));
}

const possessive = "'s";
/** Whether a quotation mark is the apostrophe of a possessive, which is a token of its own. */
const isPossessive = (text: string, at: number) =>
  /^['’]s(?![\p{L}\p{N}])/u.test(text.slice(at, at + 3)) && wordPart(text, at - 1);

/** `ungkap dr.⏎Alia`: a line broken behind a shortened title is no end of a paragraph. */
function afterShortened(tokens: readonly Token[], at: number): boolean {
  const dot = tokens.at(-1);
  const word = tokens.at(-2);
  if (dot?.lower !== '.' || dot.end !== at || word?.end !== dot.start) return false;
  return hasFunction(word, functionBits.title | functionBits.postModifier) && word.end - word.start <= 5;
}

/** Characters that are cut between two rests: some forty words, most of them met for the first time. */
const stretch = 250;

/** Cuts a text into tokens in one pass; white space but for line breaks is dropped. It rests now and then. */
export function* tokenizeInSteps(text: string, lexicon: Lexicon): Generator<undefined, Token[]> {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    at = cut(text, lexicon, tokens, at, Math.min(text.length, at + stretch));
    yield;
  }
  findTerms(tokens);
  return tokens;
}

/** The same without rests. */
export const tokenize = (text: string, lexicon: Lexicon): Token[] => runToEnd(tokenizeInSteps(text, lexicon));

/** Cuts the tokens that begin between two places, and says where it stopped. */
function cut(text: string, lexicon: Lexicon, tokens: Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const c = charClass(text.charCodeAt(at));
    if (c === Char.space || c === Char.invisible) {
      at++;
      continue;
    }
    const start = at;
    if (c === Char.letter || c === Char.digit || (text[at] === '@' && wordPart(text, at + 1))) {
      const token = wordAt(text, start, lexicon);
      tokens.push(token);
      at = token.end;
      continue;
    }
    at++;
    if (c === Char.newline && afterShortened(tokens, start)) continue;
    const kind = c === Char.newline ? Kind.newline : c === Char.quote ? Kind.quote : Kind.mark;
    if (text[start] === "'" && text[at] === "'") {
      // Two strokes written for a double mark.
      at++;
      tokens.push(tokenOf(start, at, Kind.quote, '"', 0, undefined));
    } else if (kind === Kind.quote && isPossessive(text, start)) {
      at++;
      tokens.push(tokenOf(start, at, Kind.word, possessive, 0, lexicon.get(possessive)));
    } else tokens.push(tokenOf(start, at, kind, text.slice(start, at), 0, undefined));
  }
  return at;
}
