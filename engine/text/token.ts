import type { Term, Terms } from './lexicon.ts';

/** What a token is made of. */
export const Kind = { word: 1, number: 2, quote: 3, mark: 4, newline: 5 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** One word, number, quotation mark, other mark or line break. Offsets are UTF-16 code units. */
export interface Token {
  start: number;
  end: number;
  kind: Kind;
  /** The token in lower case. */
  lower: string;
  /** 0 starts in lower case (or is no word), 1 starts with a capital, 2 all capitals (two letters or more). */
  caps: 0 | 1 | 2;
  /** What the lexicon knows of terms that start with this word. */
  terms: Terms | undefined;
  /** The terms of the lexicon that start here, the longest first. */
  found: readonly Term[] | undefined;
  /** Bits of all that any of those terms may be (`senseBits`): 0 for a word that the lexicon does not hold. */
  kinds: number;
  /** Bits of the closed classes that any of those terms belongs to (`functionBits`). */
  functions: number;
  /** Index of the outermost quotation that holds this token (marks included), or -1. */
  quotation: number;
}
