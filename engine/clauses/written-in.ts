import type { Context } from '../context.ts';
import type { Mention } from '../sources/mention.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence, TokenRange } from '../text/segment-sentences.ts';

/** `Hal itu tertuang dalam Surat Edaran Nomor 5`: the paper in which the sentence before stands, and the words that say so; null when a sentence is none such. */
export function writtenIn(context: Context, sentence: Sentence): { mention: Mention; cue: TokenRange } | null {
  const { mentionOf, tokens } = context;
  if (!hasFunction(tokens[sentence.from + 1], F.demonstrative)) return null;
  let at = sentence.from + 2;
  while (hasFunction(tokens[at], F.auxiliary)) at++;
  const verb = tokens[at]?.terms?.verb;
  const stands = verb?.voice.stative || (verb?.voice.passive && verb.ofDocuments);
  if (!stands || !hasFunction(tokens[at + 1], F.preposition | F.locative)) return null;
  const mention = mentionOf[at + 2];
  return mention?.kind === 'document' && mention.from === at + 2 && mention.to <= sentence.to
    ? { mention, cue: { from: sentence.from, to: at + 2 } }
    : null;
}
