import { isStatement, quotationAt, quotedRange } from '../clauses/content.ts';
import type { Candidate } from '../rules/rule.ts';
import { bySentence, type Refiner } from './refiner.ts';

/**
 * `"P1." "P2," kata X`: a quotation that opens its paragraph and is followed at once by one with a cue belongs to that cue.
 * After a quotation that has a speaker already, a lone one goes on with that speaker and is left to the next refiner.
 */
export const joinedQuotations: Refiner = (candidates, context) => {
  const groups = bySentence(candidates);
  return candidates.map((c): Candidate => {
    const sentence = context.sentences[c.sentence];
    const before = context.sentences[c.sentence - 1];
    if (!sentence || !before || c.rule !== 'quote-then-cue' || c.content[0]?.from !== sentence.from + 1) return c;
    if (before.paragraph !== sentence.paragraph || groups.has(c.sentence - 1)) return c;
    if (context.sentences[c.sentence - 2]?.paragraph === before.paragraph) return c;
    const quotation = quotationAt(context, before.from);
    if (!quotation || quotation.close < before.to - 1 || !isStatement(context, quotation)) return c;
    return { ...c, content: [quotedRange(context, quotation), ...c.content] };
  });
};
