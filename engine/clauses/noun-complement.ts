import type { Context } from '../context.ts';
import type { VerbCue } from '../languages/pack.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { senseBits } from '../text/lexicon.ts';
import type { TokenRange } from '../text/segment-sentences.ts';
import { termOf } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';

/** Whether a token is a dash that parts clauses, not words. */
export const isDash = (token: Token | undefined): boolean => token?.kind === Kind.mark && '-–—―'.includes(token.lower);

/** Words between a subordinator and the verb of its clause. */
const longestSubject = 9;

/** Whether a token outside mentions and quotations is a finite verb: `the figure cited by the mayor` holds none. */
export function isFiniteVerb(context: Context, at: number): boolean {
  const { tokens, mentionOf, pack } = context;
  const token = tokens[at];
  if (!token || token.caps > 0 || token.kind !== Kind.word || mentionOf[at] || token.quotation >= 0) return false;
  const { verb } = token.terms ?? {};
  if (pack.leaningEnding?.test(token.lower) || verb?.alsoNoun) return false;
  const next = tokens[at + 1];
  const reduced =
    token.lower.length > 3 &&
    pack.pastEnding?.test(token.lower) &&
    hasFunction(next, F.preposition | F.agent | F.temporal) &&
    !hasFunction(next, F.infinitive);
  return !reduced && (verb?.form === 'past' || pack.looksLikeVerb(token.lower));
}

/** Whether a complement holds a finite verb, and so is a clause rather than a noun. */
export function isClause(context: Context, { from, to }: TokenRange): boolean {
  if (hasFunction(context.tokens[from], F.infinitive)) return false;
  for (let i = from + 1; i < to; i++) if (isFiniteVerb(context, i)) return true;
  return false;
}

/** `as Pyongyang fired`, `after hackers struck`: whether a subordinator opens a clause here. */
function opensClause(context: Context, at: number, to: number): boolean {
  if (!hasFunction(context.tokens[at], F.subordinator)) return false;
  return hasFunction(context.tokens[at], F.companion) || holdsClause(context, at + 1, to);
}

/** `said the day before Holt left, he gave it back`: whether the comma that closes a clause is followed by a subject. */
function mainBehind({ mentionOf, tokens }: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.lower !== ',' || token.quotation >= 0) continue;
    return mentionOf[i + 1]?.from === i + 1 || hasFunction(tokens[i + 1], F.demonstrative | F.pronounPlural);
  }
  return false;
}

/** `as Rowe consolidates the vote`: a strange word in the form of a third person between a name and a determiner. */
function isThirdPerson({ mentionOf, pack, tokens }: Context, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.caps > 0 || token.terms || !pack.thirdPersonEnding?.test(token.lower) || mentionOf[at - 1]?.to !== at)
    return false;
  return hasFunction(tokens[at + 1], F.demonstrative | F.indefinite);
}

/** Whether a subject and its verb begin at a token. */
function holdsClause(context: Context, at: number, to: number): boolean {
  for (let i = at; i < to && i < at + longestSubject; i++) {
    const token = context.tokens[i] as Token;
    if (token.kind === Kind.mark || token.quotation >= 0 || hasFunction(token, F.coordinator)) return false;
    if (i > at && (isFiniteVerb(context, i) || isThirdPerson(context, i))) return true;
    if (i > at && hasFunction(token, F.subordinator)) return false;
  }
  return false;
}

/** Past an aside between commas when its words go on behind it (`accused Reed, who is 34, of theft`), else -1. */
function pastAside(context: Context, comma: number, to: number): number {
  for (let i = comma + 1; i < to && i < comma + 24; i++) {
    const token = context.tokens[i] as Token;
    if (token.quotation >= 0) return -1;
    if (token.lower === ',') {
      const goesOn = hasFunction(context.tokens[i + 1], F.preposition | F.infinitive);
      return goesOn && !termOf(context.text, context.tokens, i + 1, senseBits.channel) ? i + 1 : -1;
    }
  }
  return -1;
}

/** What belongs to no noun: a relative clause, an apposition, or a form that leans on the clause before. */
function leaves(context: Context, comma: number): boolean {
  const next = context.tokens[comma + 1];
  if (hasFunction(next, F.relative | F.indefinite)) return true;
  if (hasFunction(next, F.preposition)) return false;
  return (
    next?.caps === 0 && context.pack.leaningEnding?.test(next.lower) === true && context.pack.looksLikeVerb(next.lower)
  );
}

/**
 * Where the complement of a verb ends when it is a noun and no clause (`denounced the strike`, `called for talks`): before what is told
 * of it besides, before a clause of time or reason, before a second predicate. `to` for clauses, and in languages whose verbs have no forms.
 */
export function nounComplementEnd(context: Context, verb: VerbCue, from: number, to: number): number {
  const { tokens, mentionOf } = context;
  // `said in the early hours, while still asleep, he heard P`: a clause with its frame in front.
  const framed = verb.frame === 'statement' && hasFunction(tokens[from], F.preposition | F.subordinator);
  // `spoke of how they hid`
  if (verb.form === undefined || framed || hasFunction(tokens[from], F.question)) return to;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const mention = mentionOf[i];
    if (mention?.from === i && mention.to > i + 1 && mention.to <= to) {
      i = mention.to - 1;
      continue;
    }
    if (token.quotation >= 0) continue;
    // `the fact that P`: a clause of its own.
    if (isFiniteVerb(context, i) || hasFunction(token, F.complementizer)) return to;
    if (i === from) continue;
    if (isDash(token) || termOf(context.text, tokens, i, senseBits.channel)) return i;
    const next = token.lower === ',' ? i + 1 : i;
    if (hasFunction(tokens[next], F.coordinator) && next + 1 < to) {
      let second = next + 1;
      while (second < to && hasFunction(tokens[second], F.auxiliary) && !isFiniteVerb(context, second)) second++;
      if (second < to && (isFiniteVerb(context, second) || hasFunction(tokens[second], F.negation))) return i;
      // `criticized the plan, and Holt called it P`
      if (next > i && holdsClause(context, next + 1, to)) return i;
    }
    if (opensClause(context, next, to)) return verb.frame === 'statement' && mainBehind(context, next, to) ? to : i;
    if (token.lower === ',' && leaves(context, i)) {
      const past = hasFunction(tokens[i + 1], F.relative) ? pastAside(context, i, to) : -1;
      if (past < 0) return i;
      i = past;
    }
  }
  return to;
}
