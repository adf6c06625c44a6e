import { contentEnd, trimRange } from '../clauses/content.ts';
import { isClause } from '../clauses/noun-complement.ts';
import type { Context } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence, TokenRange } from '../text/segment-sentences.ts';
import type { Token } from '../text/token.ts';
import { type Candidate, candidate } from './rule.ts';

/** Words by which a survey in front of its claim may be described: `released on Tuesday`, `of 1,200 voters`. */
const longestDescription = 16;

/** A clause that nobody says: with a predicate, and no verb of saying. */
function plainClause(context: Context, range: TokenRange): boolean {
  if (range.to - range.from < 4 || !isClause(context, range)) return false;
  for (let i = range.from; i < range.to; i++) {
    const token = context.tokens[i] as Token;
    const verb = context.mentionOf[i] ? undefined : token.terms?.verb;
    if (token.quotation >= 0 || (verb?.strength ?? 0) >= 2) return false;
  }
  return true;
}

/** `In a poll released on Tuesday, P`, `P in a recent survey`: what a survey found is told as its own. */
export function inSurvey(context: Context, sentence: Sentence, index: number): Candidate[] {
  const { mentionOf, pack, tokens } = context;
  for (let i = sentence.from; i < sentence.to; i++) {
    const mention = hasFunction(tokens[i], F.locative) ? mentionOf[i + 1] : undefined;
    const survey = mention?.kind === 'document' && mention.from === i + 1 && pack.surveys?.has(mention.head ?? '');
    if (!survey || (tokens[i] as Token).quotation >= 0) continue;
    let content: TokenRange = trimRange(context, { from: sentence.from, to: i });
    if (i === sentence.from) {
      let comma = mention.to;
      while (comma < sentence.to && comma < mention.to + longestDescription && tokens[comma]?.lower !== ',') comma++;
      // `In the survey, conducted in May, P`
      const aside = pack.pastEnding?.test(tokens[comma + 1]?.lower ?? '') === true;
      for (let k = comma + 1; aside && k < sentence.to && k < comma + longestDescription; k++)
        if (tokens[k]?.lower === ',') {
          comma = k;
          break;
        }
      if (tokens[comma]?.lower !== ',') return [];
      content = trimRange(context, { from: comma + 1, to: contentEnd(context, comma + 1, sentence) });
    }
    if (!plainClause(context, content)) return [];
    const cue = { from: i, to: i + 1 };
    return [candidate('according-to', index, { content: [content], cue, mention, confidence: 0.75 })];
  }
  return [];
}
