import type { Context } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';

/** `menolak laporan mengenai P`: whether a verb at a token refuses what somebody asserts. With whose claim it is (`klaim X bahwa P`) that one's words are told. */
export function refuses({ mentionOf, pack, tokens }: Context, at: number): boolean {
  const noun = tokens[at + 1];
  if (!hasFunction(tokens[at], F.negation) || !pack.deniable?.has(noun?.lower ?? '')) return false;
  const owner = mentionOf[at + 2];
  const owned = owner?.from === at + 2 && hasFunction(tokens[owner.to], F.complementizer);
  return !owned && !hasFunction(tokens[at + 2], F.demonstrative);
}
