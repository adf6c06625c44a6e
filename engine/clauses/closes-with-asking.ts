import type { Context } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Token } from '../text/token.ts';

/** Tokens of a clause that tells when somebody was asked. */
const longest = 14;

/** `mengatakan P saat dihubungi Kompas.com, Rabu`: when somebody was asked is no part of what was said, where nothing but that is left. */
export function closesWithAsking({ tokens, pack }: Context, at: number, to: number): boolean {
  if (!pack.asked?.has(tokens[at + 1]?.lower ?? '') || to - at > longest) return false;
  if (!hasFunction(tokens[at], F.subordinator | F.temporal)) return false;
  for (let i = at + 2; i < to; i++) {
    const { lower, quotation, terms } = tokens[i] as Token;
    if (quotation >= 0 || terms?.verb || hasFunction(tokens[i], F.relative | F.complementizer | F.coordinator))
      return false;
    if (pack.looksLikeVerb(lower)) return false;
  }
  return true;
}
