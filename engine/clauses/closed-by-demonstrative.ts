import type { Context } from '../context.ts';
import { isBareBody, type Mention } from '../sources/mention.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { Kind, type Token } from '../text/token.ts';

/** `Pria kelahiran Solo ini mengatakan`: a demonstrative before the verb makes the whole description point back. */
export function closedByDemonstrative(context: Context, mention: Mention, verb: number): Mention {
  // `Perusahaan yang berpusat di Seoul itu`
  const headed = isBareBody(mention) && hasFunction(context.tokens[mention.to], F.relative);
  const described = headed || mention.kind === 'anonymous' || (mention.kind === 'person' && mention.role !== null);
  const counted = hasFunction(context.tokens[mention.from], F.indefinite | F.quantifier);
  const closed = described && !counted && verb > mention.to && hasFunction(context.tokens[verb - 1], F.demonstrative);
  const another =
    mention.kind === 'anonymous' && (namesPlace(context, mention.to, verb - 1) || knows(context, mention));
  return closed && !another ? { ...mention, pointsBack: true } : mention;
}

/** `Sumber yang mengetahui rencana itu`: of whoever may be a source without a name the relative clause tells what he knows. */
function knows({ tokens }: Context, { from, to }: Mention): boolean {
  const head = tokens[from]?.terms?.anonymous;
  return hasFunction(tokens[to], F.relative) && (head?.ofOutlet === true || head?.needsDeterminer !== true);
}

/** `warga dua dusun itu`: behind plain nouns the demonstrative is theirs; names, measures and forms of verbs tell of somebody. */
function namesPlace({ tokens, pack }: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { caps, kind, lower } = tokens[i] as Token;
    if (caps > 0 || kind !== Kind.word || pack.looksLikeVerb(lower)) return false;
  }
  return to > from;
}
