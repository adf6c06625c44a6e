import type { Context } from '../context.ts';
import { isFiller } from '../sources/items.ts';
import type { Mention } from '../sources/mention.ts';
import { plainMention } from '../sources/read-mention.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Token } from '../text/token.ts';

/** End of what belongs to an unknown noun, when it is closed by a comma: mentions and the words that join them. */
function nounPhraseEnd(context: Context, at: number, to: number): number {
  let i = at;
  while (i < to && i < at + 10) {
    const token = context.tokens[i] as Token;
    if (token.lower === ',') return i;
    const mention = context.mentionOf[i];
    if (mention && mention.from === i) i = mention.to;
    else if (token.caps > 0 || context.pack.postJoiners.includes(token.lower)) i++;
    else return at;
  }
  return at;
}

/** The source named behind a cue: the mention there, or words no list knows that can only be a noun (`kata seorang ibu muda`). */
export function sourceAfter(context: Context, at: number, to: number): Mention | null {
  const { tokens, text } = context;
  let i = at;
  while (
    i < to &&
    (context.masked[i] || (hasFunction(tokens[i], F.agent | F.auxiliary | F.companion) && !context.mentionOf[i]))
  )
    i++;
  const mention = context.mentionOf[i];
  if (mention && mention.from === i && i < to) return mention;
  let end = i;
  while (end < to && end < i + 5 && isFiller(context, end)) end++;
  // `misi Israel di PBB,`: a noun no list knows, with the bodies and places that belong to it.
  const wide = end > i ? nounPhraseEnd(context, end, to) : end;
  if (wide > end) end = wide;
  if (end === i) return null;
  let pointsBack = false;
  if (end < to && hasFunction(tokens[end], F.demonstrative)) {
    end++;
    pointsBack = true;
  }
  // One unknown word alone is seldom a source (`menurut rencana`, `sebut saja`).
  if (end - i < 2 && !hasFunction(tokens[i - 1], F.agent)) return null;
  const role = text.slice((tokens[i] as Token).start, (tokens[end - 1] as Token).end);
  const head = (tokens[i] as Token).lower;
  // `misi Israel di PBB`: a noun right before a public body is one of its own.
  const owner = context.mentionOf[i + 1];
  if (owner?.from === i + 1 && owner.kind === 'body' && owner.type === 'institution')
    return plainMention(context, i, end, 'body', { name: role, type: 'institution', head });
  return plainMention(context, i, end, 'anonymous', { role, head, pointsBack });
}
