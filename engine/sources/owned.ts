import type { Reading } from '../context.ts';
import type { Token } from '../text/token.ts';
import type { Mention } from './mention.ts';
import { plainMention } from './read-mention.ts';

/** `kementeriannya`, `produsennya`, `istrinya`: a body or somebody with the clitic of an owner, whom the article named before. */
export function owned(reading: Reading, at: number): Mention | null {
  const { lexicon, pack, tokens } = reading;
  const token = tokens[at] as Token;
  if (token.terms || !pack.ownerEnding?.test(token.lower)) return null;
  const stem = token.lower.replace(pack.ownerEnding, '');
  const known = stem.length > 2 ? lexicon.get(stem) : undefined;
  if (known?.head)
    return plainMention(reading, at, at + 1, 'body', {
      name: stem,
      head: stem,
      type: known.head.type,
      pointsBack: true,
    });
  if (!known?.post && !known?.anonymous) return null;
  const { start, end } = token;
  return plainMention(reading, at, at + 1, 'anonymous', { role: reading.text.slice(start, end), head: stem });
}
