import type { Context } from '../context.ts';
import type { Candidate } from '../rules/rule.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Token } from '../text/token.ts';
import type { Entity } from './entity.ts';

/** Tokens of a claim looked through for a post, and words between the pronoun and the post. */
const farthest = 80;
const mostBetween = 3;

/**
 * `Rowe said that he would be acting governor`: a public post that somebody's own words give to whoever is meant by their pronoun, for a
 * speaker of whom the article tells no post. What the pronoun was may be long over.
 */
export function ownPost({ mentionOf, pack, tokens }: Context, { content }: Candidate, speaker: Entity): void {
  if (pack.modifiers !== 'before' || speaker.kind !== 'person' || speaker.type !== 'person' || speaker.role) return;
  for (const { from, to } of content) {
    for (let i = from; i < to && i < from + farthest; i++) {
      const token = tokens[i] as Token;
      if (token.quotation >= 0 || !hasFunction(token, F.pronounSingular)) continue;
      let at = i + 1;
      let being = false;
      while (at < to && at <= i + mostBetween && hasFunction(tokens[at], F.auxiliary)) {
        being = pack.presentBeing?.has((tokens[at] as Token).lower) === true;
        at++;
      }
      const post = being ? mentionOf[at] : undefined;
      if (post?.from !== at || post.name !== null || post.type !== 'official' || !post.role) continue;
      speaker.role = post.role;
      speaker.type = 'official';
      return;
    }
  }
}
