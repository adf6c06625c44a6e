import type { Context } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { Kind, type Token } from '../text/token.ts';
import { isFiniteVerb } from './noun-complement.ts';

/**
 * `A mengatakan P, sementara B menyebut Q`, `…, dan meminta Q`: behind a comma or a closed quotation a coordinator opens another
 * clause of reporting.
 */
export function coordinatesReport(context: Context, at: number, to: number): boolean {
  const { tokens, pack } = context;
  if (pack.modifiers === 'before' || !hasFunction(tokens[at + 1], F.coordinator)) return false;
  if ((tokens[at] as Token).lower !== ',') return false;
  // What is no source by its words (`dan sektor itu mencatat`) opens no report of its own.
  let named = false;
  for (let i = at + 2; i < to && i < at + 10; i++) {
    const token = tokens[i] as Token;
    const verb = context.mentionOf[i] ? undefined : token.terms?.verb;
    if (verb?.voice.active && verb.frame !== 'speech' && verb.frame !== 'evaluation')
      return verb.strength >= 2 && (named || i === at + 2);
    if (token.kind !== Kind.word || token.quotation >= 0) return false;
    named ||= context.mentionOf[i] !== undefined;
    const other = hasFunction(token, F.relative | F.complementizer | F.subordinator | F.infinitive | F.preposition);
    if (!context.mentionOf[i] && (other || verb || pack.looksLikeVerb(token.lower))) return false;
  }
  return false;
}

/** `mengatakan P dan berjanji Q`: a second verb of saying right behind the coordinator, with no subject of its own. */
export function coordinatesVerb(context: Context, at: number, to: number, from = at): boolean {
  const { tokens } = context;
  if (!hasFunction(tokens[at], F.coordinator) || context.mentionOf[at + 1]) return false;
  let v = at + 1;
  while (v < to && hasFunction(tokens[v], F.auxiliary)) v++;
  const verb = tokens[v]?.terms?.verb;
  if (!verb?.voice.active || v >= to) return false;
  if (verb.form === 'past' && verb.strength === 2 && verb.frame !== 'finding' && verb.frame !== 'speech')
    return isLater(context, from, at);
  // `membantah tuduhan itu dan menyebut Q`: what is only pointed to is no claim that goes on.
  const pointed = hasFunction(tokens[at - 1], F.demonstrative) && at - from > 1 && at - from <= 3;
  if (verb.frame === 'directive') return asksPublic(context, v, to) || (pointed && verb.strength >= 2);
  const least = pointed && context.pack.modifiers === 'after' ? 2 : 3;
  return verb.strength >= least && (verb.frame === 'statement' || verb.frame === 'commissive');
}

/** `menegaskan P dan meminta warga tidak panik`: whom all the public is asked by, with what is asked right behind. */
function asksPublic(context: Context, verb: number, to: number): boolean {
  const { tokens, mentionOf, pack } = context;
  const asked = mentionOf[verb + 1];
  if (pack.modifiers === 'before' || asked?.from !== verb + 1 || asked.kind !== 'anonymous' || asked.to >= to)
    return false;
  const opens = F.purpose | F.infinitive | F.negation | F.auxiliary;
  return (tokens[verb]?.terms?.verb?.strength ?? 0) >= 2 && hasFunction(tokens[asked.to], opens);
}

/** `said P, but she denied that Q`; `said P, while Holt says Q`: behind a comma somebody else, or the same one, speaks on. */
export function opensReport(context: Context, at: number, to: number): boolean {
  const { tokens, mentionOf } = context;
  if (!hasFunction(tokens[at], F.coordinator) && !hasFunction(tokens[at], F.subordinator)) return false;
  const subject = mentionOf[at + 1];
  const behind = subject?.from === at + 1 ? pastAuxiliaries(context, subject.to) : at;
  const named = behind > at && tokens[behind]?.terms?.verb !== undefined;
  const v = named ? behind : context.pack.modifiers === 'before' ? nounEnd(context, at + 1) : at;
  if (v <= at) return false;
  const verb = tokens[v]?.terms?.verb;
  if (!verb || verb.form === undefined || verb.form === 'participle' || v >= to || mentionOf[v]) return false;
  const bound = hasFunction(tokens[v + 1], F.complementizer) || tokens[v + 1]?.kind === Kind.quote;
  return verb.strength === 3 ? verb.frame === 'statement' : bound && verb.strength === 2;
}

function pastAuxiliaries({ tokens }: Context, from: number): number {
  let at = from;
  while (at < from + 3 && hasFunction(tokens[at], F.auxiliary)) at++;
  return at;
}

/** `but doctors' groups warned that P`: end of a few words that no list knows, before a verb of saying; `from - 1` for none. */
function nounEnd(context: Context, from: number): number {
  const { tokens } = context;
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (token?.kind !== Kind.word || token.quotation >= 0) break;
    if (i > from && token.terms?.verb && !token.terms.verb.alsoNoun) return i;
    if (hasFunction(token, F.preposition | F.relative | F.auxiliary | F.negation | F.pronounPlural | F.pronounSingular))
      break;
  }
  return from - 1;
}

/** `said he would order a review and warned against P`: whether a claim tells of what will be or is, so that no past form goes on with it. */
function isLater(context: Context, from: number, to: number): boolean {
  const { tokens } = context;
  for (let i = from; i < to; i++) {
    if (!isFiniteVerb(context, i)) continue;
    const next = tokens[i + 1];
    const past = next?.terms?.verb?.form === 'past' || context.pack.pastEnding?.test(next?.lower ?? '') === true;
    // `said three people were killed and called for P`
    const being = context.pack.passiveAuxiliaries?.has(tokens[i]?.lower ?? '') === true;
    return being ? past : hasFunction(tokens[i], F.auxiliary) && !past;
  }
  return false;
}
