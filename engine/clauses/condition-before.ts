import type { Context } from '../context.ts';
import type { Sentence, TokenRange } from '../text/segment-sentences.ts';
import { trimRange } from './content.ts';

/** `Jika uang tidak dikirim, mereka mengancam akan P`: what a threat or a promise hangs on is part of it. */
export function conditionBefore(context: Context, sentence: Sentence, subject: number): TokenRange | null {
  const opens = context.pack.looseComplementizers?.has(context.tokens[sentence.from]?.lower ?? '');
  if (!opens || context.tokens[subject - 1]?.lower !== ',') return null;
  const range = trimRange(context, { from: sentence.from, to: subject - 1 });
  for (let i = range.from; i < range.to; i++)
    if (context.tokens[i]?.lower === ',' || (context.tokens[i]?.quotation ?? 0) >= 0) return null;
  return range;
}
