import type { Reading } from '../context.ts';
import { senseBits } from '../text/lexicon.ts';
import { termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import type { Mention } from './mention.ts';
import { plainMention } from './read-mention.ts';

/** Longest way from a number to those it counts: `lebih dari 2,4 juta orang`. */
const longestCount = 5;

/** `62 persen responden`, `lima orang saksi`: people without a name behind their number, with a word of counting between. */
export function counted(reading: Reading, at: number, to: number): Mention | null {
  const { pack, text, tokens } = reading;
  if (tokens[at]?.kind !== Kind.number || !pack.countWords) return null;
  let next = at + 1;
  while (next < to && next < at + longestCount) {
    const token = tokens[next] as Token;
    if (token.kind !== Kind.number && token.lower !== '%' && !pack.countWords.has(token.lower)) break;
    next++;
  }
  const first = tokens[next];
  if (next === at + 1 || next >= to || !first || first.caps > 0 || (first.kinds & senseBits.anonymous) === 0)
    return null;
  const end = next + (termAt(text, tokens, next, (s) => s.anonymous)?.length ?? 1);
  return plainMention(reading, at, end, 'anonymous', {
    role: text.slice((tokens[at] as Token).start, (tokens[end - 1] as Token).end),
    head: first.lower,
    plural: true,
  });
}
