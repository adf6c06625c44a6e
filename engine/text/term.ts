import type { Senses } from './lexicon.ts';
import { Kind, type Token } from './token.ts';

/** A term found in the text: what it may be and how many tokens it takes. */
export interface Term {
  senses: Senses;
  length: number;
}

const isAcronym = (written: string) => written === written.toUpperCase();

/** Names count only as they are written: an acronym in capitals, any other name with a capital first or exactly so; a figure has no case. */
function rightCase(text: string, tokens: readonly Token[], at: number, term: Term): boolean {
  const { written } = term.senses;
  if (written === undefined) return true;
  const first = tokens[at] as Token;
  const last = tokens[at + term.length - 1] as Token;
  if (first.kind === Kind.number) return true;
  if (text.slice(first.start, last.end) === written) return true;
  if (isAcronym(written) || first.caps === 0) return false;
  // `The verge of collapse` is no outlet.
  const rest = tokens.slice(at + 1, at + term.length);
  return !term.senses.outlet || rest.length === 0 || rest.some((token) => token.caps > 0 || token.kind === Kind.number);
}

/**
 * The longest term that starts at a token and has the sense asked for, or null.
 * `named` senses (bodies, places, outlets) are also held to their case.
 */
export function termAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  has: (senses: Senses) => unknown,
  named = false,
): Term | null {
  const terms = tokens[at]?.terms;
  if (!terms) return null;
  for (const phrase of terms.phrases) {
    if (!has(phrase.senses)) continue;
    const { words } = phrase;
    let k = 1;
    while (k < words.length && tokens[at + k]?.lower === words[k]) k++;
    if (k < words.length) continue;
    const term = { senses: phrase.senses, length: k };
    if (!named || rightCase(text, tokens, at, term)) return term;
  }
  if (!has(terms)) return null;
  const single = { senses: terms, length: 1 };
  return !named || rightCase(text, tokens, at, single) ? single : null;
}

/** End of the longest term of the given closed classes that starts at a token, or `at` when none does. */
export function functionEnd(text: string, tokens: readonly Token[], at: number, mask: number): number {
  const term = termAt(text, tokens, at, (s) => (s.functions & mask) !== 0);
  return term ? at + term.length : at;
}
