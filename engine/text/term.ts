import type { Senses, Step, Term } from './lexicon.ts';
import { Kind, type Token } from './token.ts';

export type { Term } from './lexicon.ts';

const isAcronym = (written: string) => written === written.toUpperCase();

/** Names count only as they are written: an acronym in capitals, any other name with a capital first or exactly so; a figure has no case. */
function rightCase(text: string, tokens: readonly Token[], at: number, term: Term): boolean {
  const { written } = term.senses;
  if (written === undefined) return true;
  const first = tokens[at] as Token;
  const last = tokens[at + term.length - 1] as Token;
  if (first.kind === Kind.number) return true;
  if (text.slice(first.start, last.end) === written) return true;
  // `as quoted by kompas.com`
  if (written.includes('.') && text.slice(first.start, last.end) === written.toLowerCase()) return true;
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
  const found = tokens[at]?.found;
  if (found === undefined) return null;
  for (let i = 0; i < found.length; i++) {
    const term = found[i] as Term;
    if (has(term.senses) && (!named || rightCase(text, tokens, at, term))) return term;
  }
  return null;
}

/**
 * The longest term that starts at a token and may be one of `kinds` (`senseBits`), or null: as `termAt` asks, without a question
 * to each term of a word that is nothing of the kind.
 */
export function termOf(text: string, tokens: readonly Token[], at: number, kinds: number, named = false): Term | null {
  const token = tokens[at];
  if (token === undefined || (token.kinds & kinds) === 0) return null;
  const found = token.found as readonly Term[];
  for (let i = 0; i < found.length; i++) {
    const term = found[i] as Term;
    if ((term.kinds & kinds) !== 0 && (!named || rightCase(text, tokens, at, term))) return term;
  }
  return null;
}

/** The longest term of the given closed classes (`functionBits`) that starts at a token, or null. */
export function functionTerm(tokens: readonly Token[], at: number, mask: number): Term | null {
  const token = tokens[at];
  if (token === undefined || (token.functions & mask) === 0) return null;
  const found = token.found as readonly Term[];
  for (let i = 0; i < found.length; i++) {
    const term = found[i] as Term;
    if ((term.senses.functions & mask) !== 0) return term;
  }
  return null;
}

/** Gives every token the terms that start there, the longest first, and what they may be. */
export function findTerms(tokens: readonly Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const { terms } = token;
    if (terms === undefined) continue;
    let found: readonly Term[] = terms.alone;
    let kinds = (found[0] as Term).kinds;
    let functions = terms.functions;
    let step: Step | undefined = terms;
    for (let k = at + 1; step?.next !== undefined && k < tokens.length; k++) {
      step = step.next.get((tokens[k] as Token).lower);
      const term: Term | undefined = step?.term;
      if (term === undefined) continue;
      found = [term, ...found];
      kinds |= term.kinds;
      functions |= term.senses.functions;
    }
    token.found = found;
    token.kinds = kinds;
    token.functions = functions;
  }
}

/** End of the longest term of the given closed classes that starts at a token, or `at` when none does. */
export function functionEnd(_text: string, tokens: readonly Token[], at: number, mask: number): number {
  const term = functionTerm(tokens, at, mask);
  return term ? at + term.length : at;
}
