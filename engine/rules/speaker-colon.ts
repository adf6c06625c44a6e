import { isStatement, quotationAt, quotedRange } from '../clauses/content.ts';
import { candidate, type Rule } from './rule.ts';

const id = 'speaker-colon';

/** `X: "P"`: a name, a colon and a quotation, as in interviews and lists of voices. */
export const speakerColon: Rule = {
  id,
  extract(sentence, index, context) {
    const mention = context.mentionOf[sentence.from];
    if (!mention || mention.from !== sentence.from || context.tokens[mention.to]?.lower !== ':') return [];
    const quotation = quotationAt(context, mention.to + 1);
    if (!quotation || !isStatement(context, quotation)) return [];
    return [
      candidate(id, index, {
        content: [quotedRange(context, quotation)],
        cue: { from: mention.to, to: mention.to + 1 },
        mention,
        confidence: 0.85,
      }),
    ];
  },
};
