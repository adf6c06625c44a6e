import { contentEnd, trimRange } from '../clauses/content.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { termAt } from '../text/term.ts';
import type { Token } from '../text/token.ts';
import { type Candidate, candidate, type Rule } from './rule.ts';

const id = 'noun-cue';

/** `pernyataan X bahwa P`, `tuduhan Israel bahwa P`: a noun of saying with its speaker and its content. */
export const nounCue: Rule = {
  id,
  extract(sentence, index, context) {
    const found: Candidate[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = context.tokens[i] as Token;
      if (!token.terms || token.quotation >= 0 || context.masked[i]) continue;
      const noun = termAt(context.text, context.tokens, i, (s) => s.noun?.kind === 'speech');
      if (!noun) continue;
      const after = i + noun.length;
      const mention = context.mentionOf[after];
      if (!mention || mention.from !== after || mention.to >= sentence.to) continue;
      if (!hasFunction(context.tokens[mention.to], F.complementizer)) continue;
      const from = mention.to + 1;
      const range = trimRange(context, { from, to: contentEnd(context, from, sentence) });
      if (range.to - range.from < 3) continue;
      found.push(candidate(id, index, { content: [range], cue: { from: i, to: after }, mention, confidence: 0.75 }));
    }
    return found;
  },
};
