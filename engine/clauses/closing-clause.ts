import type { Context } from '../context.ts';
import type { Mention } from '../sources/mention.ts';
import { plainMention } from '../sources/read-mention.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence } from '../text/segment-sentences.ts';
import { Kind, type Token } from '../text/token.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { describedSubject } from './described-subject.ts';
import { addresseeEnd, subjectBeside, useOf } from './finite.ts';

/** A clause of reporting behind its claim, subject first: `P, Kirby told Reuters on Friday`. */
export interface ClosingClause {
  verb: number;
  mention: Mention;
  /** First token of the clause. */
  from: number;
  /** First token behind the verb, whom it tells and when: a mark or the end of the sentence. */
  after: number;
}

/** What reports a clause: `P, he wants` closes nothing. */
const tells: ReadonlySet<string> = new Set(['statement', 'finding']);

const breaks = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === Kind.newline ||
  (token.kind === Kind.mark && ',.;:?!-–—)'.includes(token.lower));

/**
 * The reporting clause that stands at `from` with its subject before its verb, and that nothing but circumstances follow up to a
 * mark; null when there is none. `quoted`: a quotation stands right before it. For languages whose verbs have forms (`VerbCue.form`).
 */
export function closingClause(
  context: Context,
  from: number,
  sentence: Sentence,
  quoted = false,
): ClosingClause | null {
  const { tokens } = context;
  for (let v = from; v < sentence.to && v < from + 40; v++) {
    const token = tokens[v] as Token;
    if (token.kind === Kind.quote || token.quotation >= 0) return null;
    const inside = context.mentionOf[v];
    if (inside && inside.from >= from && inside.to > v + 1) {
      v = inside.to - 1;
      continue;
    }
    // `, who heads the agency,` and other asides between subject and verb.
    if (token.lower === ',' && v > from) {
      if (!hasFunction(tokens[v + 1], F.relative) && context.mentionOf[v - 1]?.from !== from) return null;
      // The mention holds the aside, and this comma closes it.
      if (opensVerb(context, v + 1, sentence.to)) continue;
      let end = v + 2;
      while (end < sentence.to && (tokens[end] as Token).lower !== ',' && (tokens[end] as Token).kind !== Kind.quote)
        end++;
      v = end - 1;
      if (tokens[end]?.lower === ',') v = end;
      continue;
    }
    const verb = token.terms?.verb;
    if (!verb?.voice.active || verb.form === undefined) continue;
    const use = useOf(context, v, verb, sentence);
    if (use === 'none' && verb.form === 'past' && verb.strength === 1) continue;
    if (use !== 'finite') return null;
    // `In his first visit, he spoke from his car`
    if (!quoted && (verb.frame === 'speech' || (!verb.voice.inverted && !tells.has(verb.frame)))) return null;
    const mention =
      subjectOf(context, v, from, quoted) ??
      describedSubject(context, v, from) ??
      (quoted ? describedBefore(context, from, v) : null);
    // `P, he reasoned.`: what may stand before its subject is a verb of speech, and nothing follows it.
    const last = v + 1 >= sentence.to || '.?!'.includes((tokens[v + 1] as Token).lower);
    const weak = verb.strength < 2 && !quoted && !(verb.voice.inverted && last);
    if (!mention || weak || !opensClause(context, from, mention.from)) return null;
    const told = addresseeEnd(context, v + 1, sentence.to, verb);
    const after = circumstancesEnd(context, told, sentence.to);
    const next = tokens[after];
    // Behind a quotation nothing can follow but circumstances, unless the clause opens a claim of its own.
    const open = !(after >= sentence.to || breaks(next) || next?.kind === Kind.quote);
    // `P, though he said "Q" and R`: the quotation is its own claim.
    if (!quoted && next?.kind === Kind.quote && tokens[after - 1]?.kind === Kind.word) return null;
    if (open && (!quoted || hasFunction(next, F.complementizer))) return null;
    return { verb: v, mention, from, after };
  }
  return null;
}

/** Whether a verb of saying stands here, behind its auxiliaries or not. */
function opensVerb(context: Context, at: number, to: number): boolean {
  let i = at;
  while (i < to && hasFunction(context.tokens[i], F.auxiliary) && !context.mentionOf[i]) i++;
  return i < to && context.tokens[i]?.terms?.verb !== undefined && !context.mentionOf[i];
}

/** Whether nothing but adverbs and connectives stands before the subject. */
function opensClause(context: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!hasFunction(context.tokens[i], F.connective | F.auxiliary | F.subordinator | F.coordinator | F.indefinite))
      return false;
  return true;
}

/** The subject: beside the verb, or before an aside between commas. */
function subjectOf(context: Context, verb: number, from: number, quoted: boolean): Mention | null {
  const first = context.mentionOf[from];
  // `"P," a witness who gave his name as Omar told AFP.`
  const told = first?.from === from && first.name === null && hasFunction(context.tokens[first.to], F.relative);
  if (quoted && first && told && !context.tokens.slice(first.to, verb).some((t) => t.kind === Kind.mark)) return first;
  const beside = subjectBeside(context, verb, from);
  if (beside && beside.from >= from) return beside;
  const bare = peopleBefore(context, from, verb);
  if (bare) return bare;
  if (first?.from === from && first.to < verb && describedTo(context, first.to, verb)) return first;
  return first &&
    first.from === from &&
    first.to <= verb &&
    (first.to === verb || context.tokens[first.to]?.lower === ',')
    ? first
    : null;
}

/** `P, local shopkeepers say`: a noun that its ending makes several people, with a word before it at most. */
function peopleBefore(context: Context, from: number, verb: number): Mention | null {
  const { tokens, mentionOf, pack, text } = context;
  const last = tokens[verb - 1] as Token;
  if (!pack.peopleEndings?.test(last.lower) || last.caps > 0 || verb - from > 2) return null;
  for (let i = from; i < verb; i++)
    if (mentionOf[i] || (tokens[i] as Token).kind !== Kind.word || tokens[i]?.terms?.verb) return null;
  const role = text.slice((tokens[from] as Token).start, last.end);
  return plainMention(context, from, verb, 'anonymous', { role, head: last.lower, plural: true });
}

/** `"P," a narrator in the film asks`: behind a quotation, whoever a determiner leads to, with the phrases behind the noun. */
function describedBefore(context: Context, from: number, verb: number): Mention | null {
  const { tokens, text } = context;
  if (!hasFunction(tokens[from], F.indefinite | F.demonstrative) || verb - from < 2 || verb - from > 9) return null;
  for (let i = from + 1; i < verb; i++) {
    const token = tokens[i] as Token;
    if (
      token.kind !== Kind.word ||
      token.terms?.verb ||
      hasFunction(token, F.relative | F.complementizer | F.auxiliary)
    )
      return null;
  }
  const head = tokens[from + 1] as Token;
  const role = text.slice((tokens[from] as Token).start, (tokens[verb - 1] as Token).end);
  return plainMention(context, from, verb, 'anonymous', { role, head: head.lower });
}

/** `three people with knowledge of the matter`: whether nothing but a phrase that describes the subject stands before the verb. */
function describedTo(context: Context, at: number, verb: number): boolean {
  const { tokens } = context;
  if (!hasFunction(tokens[at], F.preposition) && !hasFunction(tokens[at + 1], F.preposition)) return false;
  for (let i = at; i < verb; i++) {
    const token = tokens[i] as Token;
    if (token.kind === Kind.mark || token.quotation >= 0 || token.terms?.verb) return false;
    if (hasFunction(token, F.relative | F.complementizer | F.subordinator | F.negation)) return false;
  }
  return verb - at < 9;
}

/** Past dates, adverbs, channels and phrases without a comma before them. */
function circumstancesEnd(context: Context, at: number, to: number): number {
  let i = at;
  while (i < to) {
    const token = context.tokens[i] as Token;
    if (breaks(token) || token.kind === Kind.quote) return i;
    if (hasFunction(token, F.auxiliary)) {
      i++;
      continue;
    }
    if (hasFunction(token, F.complementizer)) return i;
    const clause = hasFunction(token, F.subordinator);
    const next = clause ? chunk(context, i, to) : phraseEnd(context, i, to);
    if (next === i) return i;
    i = next;
  }
  return i;
}

/** A subordinate clause up to its mark. */
function chunk(context: Context, at: number, to: number): number {
  let i = at;
  while (i < to && !breaks(context.tokens[i]) && (context.tokens[i] as Token).kind !== Kind.quote) i++;
  return i;
}

function phraseEnd(context: Context, at: number, to: number): number {
  const end = skipAdjuncts(context, at, to);
  if (end > at) {
    // An adjunct that holds a verb of its own is a claim: `said in Kyiv the army had left`.
    for (let i = at; i < end; i++) {
      const token = context.tokens[i] as Token;
      if (hasFunction(token, F.complementizer) && !hasFunction(token, F.relative)) return at;
    }
    let stop = at;
    while (stop < end && !breaks(context.tokens[stop])) stop++;
    return stop;
  }
  return at;
}
