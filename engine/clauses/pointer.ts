import type { Context } from '../context.ts';
import { isFiller } from '../sources/items.ts';
import { senseBits } from '../text/lexicon.ts';
import type { Sentence } from '../text/segment-sentences.ts';
import { termAt } from '../text/term.ts';
import type { Token } from '../text/token.ts';

/** Words that may describe the noun of a pointer: `pengalaman pahit itu`. */
const mostDescribing = 2;

/** Tokens of the words at the head of a sentence that point to what was said before it (`Hal itu disampaikan`); 0 when there are none. */
export function pointerLength(context: Context, sentence: Sentence): number {
  const { text, tokens } = context;
  const phrase = termAt(text, tokens, sentence.from, (s) => s.cue?.kind === 'points-back');
  if (phrase) return phrase.length;
  // `Pengalaman pahit itu diceritakan`: a noun for words, what describes it, and a demonstrative before the passive.
  const first = tokens[sentence.from] as Token;
  if (context.pack.modifiers === 'before' || (first.kinds & senseBits.noun) === 0) return 0;
  const noun = termAt(text, tokens, sentence.from, (s) => s.noun?.kind === 'speech');
  if (!noun) return 0;
  for (let i = sentence.from + noun.length, left = mostDescribing; i < sentence.to; i++, left--) {
    const saying = termAt(text, tokens, i, (s) => s.cue?.kind === 'points-back');
    if (saying) return i + saying.length - sentence.from;
    if (left === 0 || !isFiller(context, i)) return 0;
  }
  return 0;
}
