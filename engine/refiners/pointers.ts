import { isStatement, quotationAt, quotedRange, trimRange } from '../clauses/content.ts';
import { sourceAfter } from '../clauses/source-after.ts';
import { type Candidate, candidate } from '../rules/rule.ts';
import { termAt } from '../text/term.ts';
import { bySentence, type Refiner } from './refiner.ts';

const id = 'points-back';

/** `Hal itu disampaikan X`: the sentence before is X's claim when it has no source of its own. */
export const pointers: Refiner = (candidates, context) => {
  const groups = bySentence(candidates);
  const added: Candidate[] = [];
  context.sentences.forEach((sentence, index) => {
    const cue = termAt(
      context.text,
      context.tokens,
      sentence.from,
      (s) => s.cue?.kind === 'points-back' || s.cue?.kind === 'thus',
    );
    const before = context.sentences[index - 1];
    if (!cue || !before || groups.has(index - 1)) return;
    const mention = sourceAfter(context, sentence.from + cue.length, sentence.to);
    if (!mention || mention.kind === 'anonymous') return;
    const quotation = quotationAt(context, before.from);
    const alone = quotation && quotation.close >= before.to - 2 && isStatement(context, quotation);
    const range = alone ? quotedRange(context, quotation) : trimRange(context, before);
    if (range.to - range.from < 5) return;
    added.push(
      candidate(id, index - 1, {
        content: [range],
        cue: { from: sentence.from, to: sentence.from + cue.length },
        mention,
        confidence: 0.72,
      }),
    );
  });
  return [...candidates, ...added];
};
