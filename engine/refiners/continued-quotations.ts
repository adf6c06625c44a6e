import { isStatement, isTitle, quotedRange } from '../clauses/content.ts';
import type { Context } from '../context.ts';
import { type Candidate, candidate } from '../rules/rule.ts';
import type { Mention } from '../sources/mention.ts';
import { plainMention } from '../sources/read-mention.ts';
import type { Quotation } from '../text/find-quotations.ts';
import { Kind, type Token } from '../text/token.ts';
import { bySentence, type Refiner } from './refiner.ts';

const id = 'continued-quotation';

/** `"P1," said X. "P2."`: where a language reads both with one cue, the second joins the first, within a paragraph. */
function shareCues(all: Candidate[], added: readonly Candidate[], context: Context): Candidate[] {
  for (const extra of added) {
    const paragraph = context.sentences[extra.sentence]?.paragraph;
    const here = (c: Candidate) =>
      c.sentence < extra.sentence && context.sentences[c.sentence]?.paragraph === paragraph;
    const isQuoted = (c: Candidate) => c.content.every((r) => (context.tokens[r.from]?.quotation ?? -1) >= 0);
    // `"P1," said X, referring to Y. "P2."`: an aside of the clause of reporting stands between.
    const last = all.findLastIndex(here);
    const aside = last > 0 && context.tokens[all[last]?.cue?.from ?? -1]?.terms?.verb?.form === 'participle';
    const at = aside && here(all[last - 1] as Candidate) ? last - 1 : last;
    const before = all[at];
    const quoted = before && isQuoted(before);
    if (before && quoted && extra.sentence - before.sentence <= 1 + before.content.length)
      all[at] = { ...before, content: [...before.content, ...extra.content] };
    else all.push(extra);
  }
  return all;
}

/** Tokens of a reference in brackets. */
const longestReference = 16;

/** `"P" (QS Al-Baqarah: 183)`: the writing that a bracket behind a quotation names. */
function referenceBehind(context: Context, quotation: Quotation): Mention | null {
  const { tokens } = context;
  const open = tokens[quotation.close + 1]?.lower === '.' ? quotation.close + 2 : quotation.close + 1;
  const letters = tokens[open + 1];
  const noun = letters?.terms?.noun?.kind === 'document' || context.pack.references?.has(letters?.lower ?? '');
  if (tokens[open]?.lower !== '(' || !noun) return null;
  let close = open + 2;
  while (close < open + longestReference && close < tokens.length && tokens[close]?.lower !== ')') close++;
  const first = tokens[open + 1] as Token;
  if (tokens[close]?.lower !== ')') return null;
  const name = context.text.slice(first.start, (tokens[close - 1] as Token).end);
  return plainMention(context, open + 1, close, 'document', { name, head: first.lower });
}

/** A quotation that stands alone in its sentence goes on with the speaker before it. */
export const continuedQuotations: Refiner = (candidates, context) => {
  const groups = bySentence(candidates);
  const taken = new Uint8Array(context.tokens.length + 1);
  for (const c of candidates) for (const r of c.content) taken.fill(1, r.from, r.to);
  const added: Candidate[] = [];
  let used = 0;
  context.sentences.forEach((sentence, index) => {
    while (used < context.quotations.length && (context.quotations[used] as Quotation).open < sentence.from) used++;
    const own: Quotation[] = [];
    for (let q = used; q < context.quotations.length && (context.quotations[q] as Quotation).open < sentence.to; q++) {
      const quotation = context.quotations[q] as Quotation;
      if (quotation.depth === 0) own.push(quotation);
    }
    if (own.length === 0) return;
    const here = groups.get(index) ?? [];
    let outside = 0;
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = context.tokens[i];
      if (token && token.quotation < 0 && (token.kind === Kind.word || token.kind === Kind.number)) outside++;
    }
    for (const quotation of own) {
      if (taken[quotation.open + 1]) continue;
      if (quotation.single || !isStatement(context, quotation)) continue;
      const reference = referenceBehind(context, quotation);
      if (reference) {
        added.push(
          candidate(id, index, { content: [quotedRange(context, quotation)], mention: reference, confidence: 0.85 }),
        );
        continue;
      }
      if (outside > 0 && here.length === 0) continue;
      // `said on the channel's "Meet the Town"`: a name that its clause runs into.
      const runsIn = context.tokens[quotation.open - 1]?.kind === Kind.word;
      if (outside > 0 && runsIn && isTitle(context, quotation)) continue;
      added.push(
        candidate(id, index, { content: [quotedRange(context, quotation)], carriesOver: true, confidence: 0.85 }),
      );
    }
  });
  if (!context.pack.quotationsShareCue) return [...candidates, ...added];
  return shareCues([...candidates], added, context);
};
