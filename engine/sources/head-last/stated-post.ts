import type { Reading } from '../../context.ts';
import { functionBits as F, hasFunction } from '../../text/function-words.ts';
import type { Token } from '../../text/token.ts';
import type { Mention } from '../mention.ts';
import { textOf } from './words.ts';

/** Reads the post that starts at a token, with whom its bearer serves. */
export type ReadPost = (at: number) => Mention | null;

/** Words that a clause of becoming has between its subject and the post, beside adverbs. */
const mostBetween = 6;

const isDash = (token: Token | undefined): boolean => token !== undefined && '-–—'.includes(token.lower);

/** Where a post is told behind a name: `Rowe became governor`, `Rowe, who was elected mayor`, `Rowe — the county's clerk —`; -1 when none is. */
function postAt(reading: Reading, mention: Mention, to: number): number {
  const { tokens, pack } = reading;
  let at = mention.to;
  if (isDash(tokens[at])) return at + 1;
  if (tokens[at]?.lower === ',' && hasFunction(tokens[at + 1], F.relative)) at += 2;
  let becomes = false;
  for (let i = at; i < to && i < at + mostBetween; i++) {
    const token = tokens[i] as Token;
    if (pack.becoming?.has(token.lower)) becomes = true;
    else if (!hasFunction(token, F.auxiliary | F.asPost) || hasFunction(token, F.negation)) return becomes ? i : -1;
  }
  return -1;
}

/** What a clause behind somebody's name says of the post, for those who have none beside it: `Jane Rowe was appointed health minister last year.` */
export function statedPost(reading: Reading, mention: Mention, to: number, read: ReadPost): Mention {
  if (mention.role !== null || mention.type !== 'person' || !reading.pack.becoming) return mention;
  const at = postAt(reading, mention, to);
  const post = at > 0 && at < to ? read(at) : null;
  if (!post?.role || post.name || (post.kind !== 'person' && !post.holder) || !post.post) return mention;
  const determined = hasFunction(reading.tokens[at], F.indefinite | F.demonstrative);
  const type = post.type === 'anonymous' ? (post.holder ?? 'person') : post.type;
  // `she is a nurse`: a calling told in passing is not what somebody is heard for.
  if (type === 'expert' && hasFunction(reading.tokens[at], F.indefinite)) return mention;
  return {
    ...mention,
    type,
    role: textOf(reading, determined ? at + 1 : at, post.to),
    head: post.head,
    post: post.post,
  };
}
