import { Char, charClass } from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import { findTerms } from './term.ts';
import { Kind, type Token } from './token.ts';

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
    return isUpper(next) ? !/\p{Ll}{3}$/u.test(before) : before.length > 1 || isUpper(before);
  }
  if (mark === "'" || mark === '’') {
    const rest = text.slice(at + 1, at + 3);
    // A possessive is a token of its own, so that the owner can be found.
    return !/^s(?![\p{L}\p{N}])/u.test(rest);
  }
  return false;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    if (wordPart(text, at) || joins(text, start, at)) at++;
    else break;
  }
  return at;
}

function capsOf(text: string, lower: string, start: number, end: number): 0 | 1 | 2 {
  const word = text.slice(start, end);
  if (word === lower || !isUpper(word.charAt(0))) return 0;
  return end - start > 1 && word === word.toUpperCase() ? 2 : 1;
}

/** Cuts a text into tokens in one pass; white space but for line breaks is dropped. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const c = charClass(text.charCodeAt(at));
    if (c === Char.space || c === Char.invisible) {
      at++;
      continue;
    }
    const start = at;
    const handle = text[at] === '@' && wordPart(text, at + 1);
    if (c === Char.letter || c === Char.digit || handle) {
      at = handle ? wordEnd(text, at + 1) : wordEnd(text, at);
      const lower = text.slice(start, at).toLowerCase();
      tokens.push({
        start,
        end: at,
        kind: c === Char.digit ? Kind.number : Kind.word,
        lower,
        caps: c === Char.letter ? capsOf(text, lower, start, at) : handle ? 1 : 0,
        terms: lexicon.get(lower),
        found: undefined,
        quotation: -1,
      });
      continue;
    }
    at++;
    const kind = c === Char.newline ? Kind.newline : c === Char.quote ? Kind.quote : Kind.mark;
    if (
      kind === Kind.quote &&
      /^['’]s(?![\p{L}\p{N}])/u.test(text.slice(start, start + 3)) &&
      wordPart(text, start - 1)
    ) {
      at++;
      tokens.push({
        start,
        end: at,
        kind: Kind.word,
        lower: "'s",
        caps: 0,
        terms: lexicon.get("'s"),
        found: undefined,
        quotation: -1,
      });
      continue;
    }
    tokens.push({
      start,
      end: at,
      kind,
      lower: text.slice(start, at),
      caps: 0,
      terms: undefined,
      found: undefined,
      quotation: -1,
    });
  }
  findTerms(tokens);
  return tokens;
}
