import type { Context } from '../context.ts';
import type { VerbCue } from '../languages/pack.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence } from '../text/segment-sentences.ts';
import type { Token } from '../text/token.ts';

/** Longest aside between a subject and its verb that is looked through, in tokens. */
const longestAside = 24;

/** `His group, called the Reed Fund, owns it`: behind the first comma of its sentence a participle describes what stands before it. */
export function describes(context: Context, at: number, sentence: Sentence): boolean {
  if (context.tokens[at - 1]?.lower !== ',' || context.mentionOf[at - 2]?.to !== at - 1) return false;
  for (let i = at - 2; i >= sentence.from && i > at - 30; i--) if (context.tokens[i]?.lower === ',') return false;
  return true;
}

/** `The report, published on Monday, said`: between a subject's commas a past form describes it, for a verb of saying goes on behind them. */
export function isAside(context: Context, at: number, sentence: Sentence): boolean {
  const { tokens, mentionOf } = context;
  if (tokens[at - 1]?.lower !== ',' || mentionOf[at - 2]?.to !== at - 1) return false;
  let i = at + 1;
  while (i < sentence.to && i < at + longestAside && tokens[i]?.lower !== ',') {
    if ((tokens[i] as Token).quotation >= 0) return false;
    i++;
  }
  if (tokens[i]?.lower !== ',') return false;
  i++;
  while (i < sentence.to && hasFunction(tokens[i], F.auxiliary)) i++;
  return tokens[i]?.terms?.verb?.voice.active === true && tokens[i]?.terms?.verb?.form !== 'participle';
}

/** `a son called Ronnie`: somebody without a name, and nothing but the name behind the verb. */
export function isNaming(context: Context, at: number, verb: VerbCue): boolean {
  const { tokens, mentionOf } = context;
  const subject = mentionOf[at - 1];
  if (verb.frame !== 'evaluation' || subject?.kind !== 'anonymous' || (tokens[at + 1]?.caps ?? 0) === 0) return false;
  if (!hasFunction(tokens[subject.from], F.indefinite)) return false;
  let end = at + 1;
  while ((tokens[end]?.caps ?? 0) > 0) end++;
  return ',.'.includes(tokens[end]?.lower ?? '.') || hasFunction(tokens[end], F.coordinator | F.relative);
}
