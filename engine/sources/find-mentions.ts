import type { Reading } from '../context.ts';
import type { Token } from '../text/token.ts';
import type { Mention } from './mention.ts';
import { readMention } from './read-mention.ts';

/** All mentions of possible sources outside quotations, in order of the text; each token is read once. */
export function findMentions(reading: Reading): Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of reading.sentences) {
    let at = sentence.from;
    while (at < sentence.to) {
      const token = reading.tokens[at] as Token;
      const mention = token.quotation < 0 ? readMention(reading, at, sentence.to, sentence.from) : null;
      if (mention && mention.to > at) {
        mentions.push(mention);
        at = mention.to;
      } else at++;
    }
  }
  return mentions;
}
