import { isStatement, quotationAt, quotedRange, trimRange } from '../clauses/content.ts';
import type { Layer } from '../clauses/layers.ts';
import { pointerLength } from '../clauses/pointer.ts';
import { sourceAfter } from '../clauses/source-after.ts';
import { writtenIn } from '../clauses/written-in.ts';
import type { Context } from '../context.ts';
import { type Candidate, candidate } from '../rules/rule.ts';
import type { Sentence } from '../text/segment-sentences.ts';
import { termAt } from '../text/term.ts';
import { Kind } from '../text/token.ts';
import { bySentence, type Refiner } from './refiner.ts';

const id = 'points-back';

/** `P. Demikian dilaporkan Reuters, Jumat.`: a citing phrase that is all of its sentence lies over the one before. */
function citedAlone(context: Context, sentence: Sentence, index: number): Layer | null {
  const layer = context.layersIn.get(index)?.[0];
  if (layer?.kind !== 'cites' || layer.sources.length === 0) return null;
  if (context.sentences[index - 1]?.paragraph !== sentence.paragraph) return null;
  for (let i = sentence.from; i < sentence.to; i++)
    if (context.masked[i] !== 1 && context.tokens[i]?.kind === Kind.word) return null;
  return layer;
}

/** `Hal itu disampaikan X`: the sentence before is X's claim when it has no source of its own. */
export const pointers: Refiner = (candidates, context) => {
  const groups = bySentence(candidates);
  const added: Candidate[] = [];
  context.sentences.forEach((sentence, index) => {
    const cue =
      pointerLength(context, sentence) ||
      (termAt(context.text, context.tokens, sentence.from, (s) => s.cue?.kind === 'thus')?.length ?? 0);
    const before = context.sentences[index - 1];
    if (!before || groups.has(index - 1)) return;
    const written = cue ? null : writtenIn(context, sentence);
    const cited = cue || written ? null : citedAlone(context, sentence, index);
    const mention = written
      ? written.mention
      : cue
        ? sourceAfter(context, sentence.from + cue, sentence.to)
        : cited?.sources[0];
    if (!mention || mention.kind === 'anonymous') return;
    const words = written?.cue ?? cited?.cue ?? { from: sentence.from, to: sentence.from + cue };
    const quotation = quotationAt(context, before.from);
    const alone = quotation && quotation.close >= before.to - 2 && isStatement(context, quotation);
    const range = alone ? quotedRange(context, quotation) : trimRange(context, before);
    if (range.to - range.from < 5) return;
    added.push(
      candidate(id, index - 1, {
        content: [range],
        cue: words,
        mention,
        via: cited?.sources.slice(1) ?? [],
        confidence: 0.72,
      }),
    );
  });
  const papers = new Set(added.map(({ mention }) => mention?.from));
  // What cites the paper in the pointer itself has nothing left to tell.
  const told = ({ mention, rule }: Candidate) =>
    rule !== id && mention?.kind === 'document' && papers.has(mention.from);
  return [...candidates.filter((c) => !told(c)), ...added];
};
