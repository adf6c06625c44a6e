import { contentEnd, trimRange } from '../clauses/content.ts';
import { isClauseSubject, mainVerbBehind } from '../clauses/main-verb.ts';
import { sourceAfter } from '../clauses/source-after.ts';
import type { Context } from '../context.ts';
import type { Mention } from '../sources/mention.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence, TokenRange } from '../text/segment-sentences.ts';
import { termAt } from '../text/term.ts';
import type { Token } from '../text/token.ts';
import { type Candidate, candidate, type Rule } from './rule.ts';

const id = 'noun-cue';
const ownerSign = "'s";

/** `X's claim that P`: the owner stands before the noun, in a language that builds it so. */
function ownedClaim(
  context: Context,
  noun: number,
  after: number,
  to: number,
): Pick<Candidate, 'content' | 'mention'> | null {
  const { tokens, mentionOf, pack } = context;
  if (
    pack.modifiers !== 'before' ||
    tokens[noun - 1]?.lower !== ownerSign ||
    !hasFunction(tokens[after], F.complementizer)
  )
    return null;
  const mention = mentionOf[noun - 2];
  if (mention?.to !== noun - 1) return null;
  let end = after + 1;
  while (end < to && !(tokens[end]?.lower === ',' && (tokens[end] as Token).quotation < 0)) end++;
  const range = trimRange(context, { from: after + 1, to: mainVerbBehind(context, after + 1, end) ?? end });
  return range.to - range.from >= 3 ? { content: [range], mention } : null;
}

/** Where what a noun says begins: `pernyataan X bahwa P`, `pernyataan X yang menyebut P`. Null when it says nothing here. */
function saidFrom(context: Context, at: number, owned: boolean): number | null {
  const { tokens } = context;
  if (hasFunction(tokens[at], owned ? F.complementizer | F.purpose : F.complementizer)) return at + 1;
  if (!hasFunction(tokens[at], F.relative)) return null;
  let verb = at + 1;
  while (hasFunction(tokens[verb], F.auxiliary)) verb++;
  const says = tokens[verb]?.terms?.verb;
  if (!says?.voice.active || says.frame !== 'statement' || says.strength < 2) return null;
  return hasFunction(tokens[verb + 1], F.complementizer) ? verb + 2 : verb + 1;
}

/** The passive of a verb of saying that is the main verb, with its agent: `Tuduhan bahwa P dibantah X`. */
function passedBy(context: Context, verb: number, to: number): { cue: TokenRange; mention: Mention } | null {
  let at = verb;
  while (at < to && hasFunction(context.tokens[at], F.auxiliary)) at++;
  if (hasFunction(context.tokens[at], F.negation)) return null;
  const cue = context.tokens[at]?.terms?.verb;
  if (!cue?.voice.passive || cue.frame !== 'statement') return null;
  const mention = sourceAfter(context, at + 1, to);
  return mention && mention.kind !== 'document' ? { cue: { from: at, to: at + 1 }, mention } : null;
}

function claimOf(context: Context, noun: number, after: number, index: number, sentence: Sentence): Candidate | null {
  const mention = context.mentionOf[after];
  const owner = mention?.from === after && mention.to < sentence.to ? mention : null;
  const from = saidFrom(context, owner?.to ?? after, owner !== null);
  if (from === null) return null;
  const main = isClauseSubject(context, noun, sentence) ? mainVerbBehind(context, from, sentence.to) : null;
  const content = trimRange(context, { from, to: main ?? contentEnd(context, from, sentence) });
  if (content.to - content.from < 3) return null;
  if (owner)
    return candidate(id, index, {
      content: [content],
      cue: { from: noun, to: after },
      mention: owner,
      confidence: 0.75,
    });
  const denied = main === null ? null : passedBy(context, main, sentence.to);
  return denied && candidate(id, index, { content: [content], ...denied, confidence: 0.75 });
}

/** `pernyataan X bahwa P`, `tuduhan Israel bahwa P`, `Tuduhan bahwa P dibantah X`: a noun of saying with its speaker and its content. */
export const nounCue: Rule = {
  id,
  extract(sentence, index, context) {
    const found: Candidate[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = context.tokens[i] as Token;
      if (!token.terms || token.quotation >= 0 || context.masked[i]) continue;
      const noun = termAt(
        context.text,
        context.tokens,
        i,
        (s) => s.noun?.kind === 'speech' || s.noun?.alsoSpeech === true,
      );
      if (!noun) continue;
      const after = i + noun.length;
      const owned = ownedClaim(context, i, after, sentence.to);
      if (owned) found.push(candidate(id, index, { ...owned, cue: { from: i, to: after }, confidence: 0.75 }));
      const claim = claimOf(context, i, after, index, sentence);
      if (claim) found.push(claim);
    }
    return found;
  },
};
