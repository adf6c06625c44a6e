import type { Context } from '../context.ts';
import type { Candidate } from '../rules/rule.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Token } from '../text/token.ts';
import type { Entity } from './entity.ts';

/** Tokens of a claim looked through for a post, and words between the pronoun and the post. */
const farthest = 80;
const mostBetween = 3;

/**
 * `Rowe said that he is the governor`, `… would be acting governor`: a public post that a claim gives to whoever is meant by its pronoun, for a
 * speaker of whom the article tells no post.
 */
export function ownPost({ mentionOf, pack, tokens }: Context, { content }: Candidate, speaker: Entity): void {
  if (pack.modifiers !== 'before' || speaker.kind !== 'person' || speaker.type !== 'person' || speaker.role) return;
  for (const { from, to } of content) {
    for (let i = from; i < to && i < from + farthest; i++) {
      const token = tokens[i] as Token;
      if (token.quotation >= 0 || !hasFunction(token, F.pronounSingular)) continue;
      let at = i + 1;
      while (at < to && at <= i + mostBetween && hasFunction(tokens[at], F.auxiliary)) at++;
      const being = (tokens[at - 1] as Token).lower;
      // `he would be governor` is a wish or a guess; for a while somebody only fills a post that is given to him.
      const held =
        pack.presentBeing?.has(being) || (pack.laterBeing?.has(being) && pack.forAWhile?.has(tokens[at]?.lower ?? ''));
      const post = held ? mentionOf[at] : undefined;
      if (post?.from !== at || post.name !== null || post.type !== 'official' || !post.role) continue;
      speaker.role = post.role;
      speaker.type = 'official';
      return;
    }
  }
}
