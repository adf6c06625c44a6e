import type { Reading } from '../context.ts';
import type { Token } from '../text/token.ts';
import type { Mention } from './mention.ts';
import { readMention } from './read-mention.ts';

/** `Presiden dan peneliti utama Gen Z, Jason Dorsey`: a post alone before the comma is the post of the person behind it. */
function withPostBefore(reading: Reading, mention: Mention, before: Mention | undefined): Mention {
  if (mention.kind !== 'person' || !mention.name || mention.role || !/\s/.test(mention.name)) return mention;
  if (before?.kind !== 'person' || before.name || before.pointsBack || before.to !== mention.from - 1) return mention;
  if (reading.tokens[before.to]?.lower !== ',') return mention;
  const type = mention.type === 'person' ? before.type : mention.type;
  return { ...mention, role: before.role, head: before.head, type, ...(before.post ? { post: before.post } : {}) };
}

/** All mentions of possible sources outside quotations, in order of the text; each token is read once. */
export function findMentions(reading: Reading): Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of reading.sentences) {
    let at = sentence.from;
    while (at < sentence.to) {
      const token = reading.tokens[at] as Token;
      const mention = token.quotation < 0 ? readMention(reading, at, sentence.to, sentence.from) : null;
      if (mention && mention.to > at) {
        mentions.push(withPostBefore(reading, mention, mentions.at(-1)));
        at = mention.to;
      } else at++;
    }
  }
  return mentions;
}
