/** Classes of characters as the tokenizer needs them. */
export const Char = { other: 0, letter: 1, digit: 2, space: 3, newline: 4, quote: 5, invisible: 6 } as const;
export type Char = (typeof Char)[keyof typeof Char];

const letter = /[\p{L}\p{M}]/u;
const digit = /\p{N}/u;
const space = /\s/u;
const quotes = '"“”„«»‘’‚\'‹›＂';
/** Soft hyphen, zero-width and bidi controls: part of a word, never a boundary. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

const classify = (code: number): Char => {
  const c = String.fromCharCode(code);
  if (c === '\n' || c === '\u2029' || c === '\u2028') return Char.newline;
  if (quotes.includes(c)) return Char.quote;
  if (invisible.test(c)) return Char.invisible;
  if (space.test(c)) return Char.space;
  if (letter.test(c)) return Char.letter;
  if (digit.test(c)) return Char.digit;
  // Surrogate halves: letters outside the basic plane are rare in news; they join a word and do no harm there.
  return code >= 0xd800 && code <= 0xdfff ? Char.letter : Char.other;
};

const known = new Uint8Array(0x10000).fill(255);

/** The class of one UTF-16 code unit; remembered, so each is looked at once. */
export function charClass(code: number): Char {
  const seen = known[code] as number;
  if (seen !== 255) return seen as Char;
  const found = classify(code);
  known[code] = found;
  return found;
}
