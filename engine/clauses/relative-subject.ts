import type { Context } from '../context.ts';
import type { Mention } from '../sources/mention.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Token } from '../text/token.ts';
import { isDash, isFiniteVerb } from './noun-complement.ts';

const parts = (token: Token | undefined): boolean => token?.lower === ',' || isDash(token);

/** A verb in a relative clause whose subject is the noun before it: `Holt, who called for talks,`. */
export interface RelativeSubject {
  mention: Mention;
  /** Whether a mark parts the clause from its noun, and another closes it. */
  apart: boolean;
  /** Whether the noun opens its own clause, so that its verb must follow. */
  opens: boolean;
}

/**
 * Whose relative clause a verb stands in right behind the relative word, if anybody's. Where verbs have no forms only a comma in front makes it
 * more than a description: `X, yang menilai P`.
 */
export function relativeSubject(context: Context, verb: number, from: number): RelativeSubject | null {
  const { tokens, mentionOf } = context;
  const cue = tokens[verb]?.terms?.verb;
  if (cue?.form === undefined && !cue?.voice.active) return null;
  let at = verb - 1;
  while (at > from && hasFunction(tokens[at], F.auxiliary) && !mentionOf[at]) at--;
  const word = tokens[at];
  if (
    at <= from ||
    mentionOf[at] ||
    !hasFunction(word, F.relative) ||
    hasFunction(word, F.complementizer | F.subordinator)
  )
    return null;
  const apart = parts(tokens[at - 1]);
  let end = at;
  while (end > from && parts(tokens[end - 1])) end--;
  const mention = mentionOf[end - 1];
  if (mention?.to !== end || mention.kind === 'pronoun') return null;
  if (cue.form === undefined && (!apart || !mention.name)) return null;
  return { mention, apart, opens: mention.from === from || parts(tokens[mention.from - 1]) };
}

/** Where what is said in a relative clause ends: at the mark that closes it, or before the verb of the noun it belongs to. */
export function relativeClauseEnd(context: Context, subject: RelativeSubject, from: number, to: number): number {
  const { tokens } = context;
  let predicate = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.quotation >= 0 || context.mentionOf[i]) continue;
    if (subject.apart && parts(token)) return i;
    if (subject.apart || !subject.opens) continue;
    if (hasFunction(token, F.relative | F.complementizer | F.coordinator | F.subordinator)) predicate = false;
    else if (isFiniteVerb(context, i) && !isFiniteVerb(context, i - 1) && !hasFunction(tokens[i - 1], F.auxiliary)) {
      if (predicate) return i;
      predicate = true;
    }
  }
  return to;
}
