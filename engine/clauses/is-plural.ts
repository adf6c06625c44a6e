import type { Context } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Token } from '../text/token.ts';

/** Whether the words that end at a token can be the subject of a plain form: several, or no third person. */
export function isPlural(context: Context, at: number): boolean {
  const token = context.tokens[at];
  if (!token) return false;
  const mention = context.mentionOf[at];
  // `Figures from the agency show`: the head of a document tells.
  if (mention?.kind === 'document' && mention.head)
    return mention.head.endsWith('s') || context.pack.plurals?.has(mention.head) === true;
  if (mention?.plural || (mention && hasFunction(context.tokens[mention.from - 1], F.coordinator))) return true;
  if (token.lower === ',' || hasFunction(token, F.relative | F.pronounPlural | F.pronounFirst | F.quantifier))
    return token.lower !== 'it';
  if (token.lower.endsWith('s') || context.pack.plurals?.has(token.lower)) return true;
  // `Police in Ohio say`, `Those who know him say`: the noun before the phrase or the clause.
  for (let i = at - 1; i > 0 && i > at - 8; i--) {
    const noun = hasFunction(context.tokens[i], F.preposition) ? context.mentionOf[i - 1] : undefined;
    const word = (context.tokens[i - 1] as Token).lower;
    const who = hasFunction(context.tokens[i], F.relative) ? context.mentionOf[i - 1] : undefined;
    if (who?.to === i && who.plural) return true;
    if (noun?.to === i) return noun.plural || word.endsWith('s') || context.pack.plurals?.has(word) === true;
  }
  return false;
}
