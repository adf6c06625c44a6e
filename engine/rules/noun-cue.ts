import { contentEnd, trimRange } from '../clauses/content.ts';
import type { Context } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { termAt } from '../text/term.ts';
import type { Token } from '../text/token.ts';
import { type Candidate, candidate, type Rule } from './rule.ts';

const id = 'noun-cue';
const ownerSign = "'s";

/** `X's claim that P`: the owner stands before the noun, in a language that builds it so. */
function ownedClaim(
  context: Context,
  noun: number,
  after: number,
  to: number,
): Pick<Candidate, 'content' | 'mention'> | null {
  const { tokens, mentionOf, pack } = context;
  if (
    pack.modifiers !== 'before' ||
    tokens[noun - 1]?.lower !== ownerSign ||
    !hasFunction(tokens[after], F.complementizer)
  )
    return null;
  const mention = mentionOf[noun - 2];
  if (mention?.to !== noun - 1) return null;
  let end = after + 1;
  while (end < to && !(tokens[end]?.lower === ',' && (tokens[end] as Token).quotation < 0)) end++;
  const range = trimRange(context, { from: after + 1, to: end });
  return range.to - range.from >= 3 ? { content: [range], mention } : null;
}

/** `pernyataan X bahwa P`, `tuduhan Israel bahwa P`: a noun of saying with its speaker and its content. */
export const nounCue: Rule = {
  id,
  extract(sentence, index, context) {
    const found: Candidate[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = context.tokens[i] as Token;
      if (!token.terms || token.quotation >= 0 || context.masked[i]) continue;
      const noun = termAt(
        context.text,
        context.tokens,
        i,
        (s) => s.noun?.kind === 'speech' || s.noun?.alsoSpeech === true,
      );
      if (!noun) continue;
      const after = i + noun.length;
      const owned = ownedClaim(context, i, after, sentence.to);
      if (owned) found.push(candidate(id, index, { ...owned, cue: { from: i, to: after }, confidence: 0.75 }));
      const mention = context.mentionOf[after];
      if (!mention || mention.from !== after || mention.to >= sentence.to) continue;
      if (!hasFunction(context.tokens[mention.to], F.complementizer)) continue;
      const from = mention.to + 1;
      const range = trimRange(context, { from, to: contentEnd(context, from, sentence) });
      if (range.to - range.from < 3) continue;
      found.push(candidate(id, index, { content: [range], cue: { from: i, to: after }, mention, confidence: 0.75 }));
    }
    return found;
  },
};
