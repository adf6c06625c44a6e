import { contentEnd, trimRange } from '../clauses/content.ts';
import { isClause, nounComplementEnd } from '../clauses/noun-complement.ts';
import type { Context } from '../context.ts';
import type { VerbCue } from '../languages/pack.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence, TokenRange } from '../text/segment-sentences.ts';
import { Kind, type Token } from '../text/token.ts';
import { type Candidate, candidate } from './rule.ts';

/** Words between a passive and its agent: `was called a charlatan by doctors`. */
const mostBetween = 8;

/** Words that may stand before whoever hears. */
const longestFrame = 12;

/** First token of the forms of *be* before a past form, or -1 when none makes a passive of it. */
function beingBefore(context: Context, at: number, from: number): number {
  const { pack, tokens, mentionOf } = context;
  let first = at;
  let passive = false;
  for (let i = at - 1; i >= from && hasFunction(tokens[i], F.auxiliary) && !mentionOf[i]; i--) {
    if (hasFunction(tokens[i], F.negation)) return -1;
    passive ||= pack.passiveAuxiliaries?.has((tokens[i] as Token).lower) === true;
    first = i;
  }
  return passive ? first : -1;
}

/** The token of the agent word behind a passive, or -1. */
function agentBehind({ mentionOf, tokens }: Context, at: number, to: number): number {
  for (let i = at; i < to && i < at + mostBetween; i++) {
    const token = tokens[i] as Token;
    if (token.kind === Kind.mark || hasFunction(token, F.relative | F.complementizer)) return -1;
    if (hasFunction(token, F.agent)) return mentionOf[i + 1]?.from === i + 1 ? i : -1;
  }
  return -1;
}

/** What is judged: the words of the clause before its verb. */
function judged(context: Context, to: number, sentence: Sentence): TokenRange {
  let from = to;
  while (from > sentence.from) {
    const token = context.tokens[from - 1] as Token;
    const parts = token.lower === ',' && !context.mentionOf[from - 1];
    if (parts || token.quotation >= 0 || hasFunction(token, F.connective | F.subordinator | F.complementizer)) break;
    from--;
  }
  return trimRange(context, { from, to });
}

function contentOf(context: Context, verb: VerbCue, being: number, at: number, by: number, sentence: Sentence) {
  const { mentionOf, tokens } = context;
  const after = mentionOf[by + 1]?.to ?? by + 1;
  const end = contentEnd(context, after, sentence);
  // `were told by prosecutors that P`
  if (hasFunction(tokens[after], F.complementizer)) return [trimRange(context, { from: after + 1, to: end })];
  if (verb.frame !== 'evaluation' || hasFunction(tokens[being - 1], F.relative)) return [];
  const subject = judged(context, being, sentence);
  // `why it was mentioned by Holt`
  const bare = by === at + 1 && mentionOf[subject.from]?.kind === 'pronoun';
  // `of bullying`, `for her calm`, but not where and when.
  const reason = hasFunction(tokens[after], F.preposition) && !hasFunction(tokens[after], F.temporal | F.locative);
  const more = reason || hasFunction(tokens[after], F.asPost);
  const rest = more ? trimRange(context, { from: after, to: nounComplementEnd(context, verb, after, end) }) : null;
  if (bare && !rest) return [];
  return [subject, { from: at + 1, to: by }, ...(rest ? [rest] : [])].filter((r) => r.to > r.from);
}

/** `The plan was condemned by Holt as a gift`, `Jurors were told by the clerk that P`: a passive made with *be*, with its agent. */
export function passiveBy(context: Context, sentence: Sentence, index: number): Candidate[] {
  const found: Candidate[] = [];
  if (!context.pack.passiveAuxiliaries) return found;
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const token = context.tokens[i] as Token;
    const verb = token.terms?.verb;
    if (verb?.form !== 'past' || verb.strength < 2 || token.quotation >= 0 || context.masked[i]) continue;
    const being = beingBefore(context, i, sentence.from);
    const by = being < 0 ? -1 : agentBehind(context, i + 1, sentence.to);
    const mention = by < 0 ? undefined : context.mentionOf[by + 1];
    if (!mention || mention.kind === 'document') continue;
    const content = contentOf(context, verb, being, i, by, sentence);
    if (content.length === 0 || content.every((r) => r.to - r.from < 2)) continue;
    found.push(
      candidate('passive-with-agent', index, { content, cue: { from: i, to: i + 1 }, mention, confidence: 0.7 }),
    );
  }
  return found;
}

/** `Jurors were told that P`, `The court heard (that) P`: who only listens hides who said it. */
export function heardIn(context: Context, sentence: Sentence, index: number): Candidate[] {
  const { pack, tokens } = context;
  for (let i = sentence.from; i < sentence.to && i < sentence.from + longestFrame; i++) {
    const token = tokens[i] as Token;
    if (token.quotation >= 0) return [];
    if (!pack.hearers?.has(token.lower)) continue;
    let at = i + 1;
    while (at < sentence.to && hasFunction(tokens[at], F.auxiliary) && !hasFunction(tokens[at], F.negation)) at++;
    const being = at > i + 1 && pack.passiveAuxiliaries?.has((tokens[at - 1] as Token).lower) === true;
    if (!pack.heard?.has(`${being ? 'be ' : ''}${tokens[at]?.lower}`)) continue;
    const that = hasFunction(tokens[at + 1], F.complementizer);
    const from = that ? at + 2 : at + 1;
    const range = trimRange(context, { from, to: contentEnd(context, from, sentence) });
    if (range.to - range.from < 3 || !(that || isClause(context, range))) return [];
    const cue = { from: at, to: at + 1 };
    return [candidate('hidden-source', index, { content: [range], cue, hidden: true, confidence: 0.7 })];
  }
  return [];
}
