import type { Context } from '../context.ts';
import type { Quotation } from '../text/find-quotations.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence, TokenRange } from '../text/segment-sentences.ts';
import { termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import type { Span } from '../types.ts';
import { adjunctEnd, chunkEnd, isPhrase, skipAdjuncts, skipCircumstances } from './adjuncts.ts';
import { closesWithAsking } from './closes-with-asking.ts';
import { coordinatesReport, coordinatesVerb, opensReport } from './coordinates-report.ts';
import { dateEnd } from './dates.ts';
import { addresseeEnd, isManner } from './finite.ts';
import { listEnd } from './list-behind.ts';
import { isDash } from './noun-complement.ts';

const trailing = new Set(['.', ',', ';', ':', '…', '-', '–', '—']);
const leading = new Set([',', ':', ';', '-', '–', '—', '.']);

/** Cuts commas, periods and masked phrases off both ends. */
export function trimRange(context: Context, range: TokenRange): TokenRange {
  let { from, to } = range;
  const droppable = (i: number, marks: ReadonlySet<string>) => {
    const token = context.tokens[i] as Token;
    return (
      context.masked[i] === 1 || (token.kind === Kind.mark && marks.has(token.lower)) || token.kind === Kind.newline
    );
  };
  while (from < to && droppable(from, leading)) from++;
  while (to > from && droppable(to - 1, trailing)) to--;
  return { from, to };
}

/** The span of a token range, or null when it is empty. */
export function rangeSpan(context: Context, range: TokenRange): Span | null {
  if (range.to <= range.from) return null;
  return { start: (context.tokens[range.from] as Token).start, end: (context.tokens[range.to - 1] as Token).end };
}

/** The words inside the marks of a quotation, without a comma or period before the closing mark. */
export function quotedRange(context: Context, quotation: Quotation): TokenRange {
  const to = quotation.closed ? quotation.close : quotation.close + 1;
  let end = to;
  while (end > quotation.open + 1) {
    const token = context.tokens[end - 1] as Token;
    if (!(token.kind === Kind.mark && ',.;:'.includes(token.lower)) && token.kind !== Kind.newline) break;
    end--;
  }
  return { from: quotation.open + 1, to: end };
}

/** The quotation that starts at a token, or null. */
export const quotationAt = (context: Context, at: number): Quotation | null => {
  const index = context.tokens[at]?.quotation ?? -1;
  const quotation = index >= 0 ? context.quotations[index] : undefined;
  return quotation && quotation.open === at ? quotation : null;
};

const wordCount = (context: Context, range: TokenRange) => {
  let n = 0;
  for (let i = range.from; i < range.to; i++) {
    const kind = (context.tokens[i] as Token).kind;
    if (kind === Kind.word || kind === Kind.number) n++;
  }
  return n;
};

/** Whether a quotation is somebody's statement rather than a name, a nickname or a scare quote: by its length, its capital or its final mark. */
export function isStatement(context: Context, quotation: Quotation): boolean {
  const range = { from: quotation.open + 1, to: quotation.closed ? quotation.close : quotation.close + 1 };
  const words = wordCount(context, range);
  const first = context.tokens[range.from];
  const lastMark = (context.tokens[range.to - 1] as Token | undefined)?.lower ?? '';
  if (words === 0) return false;
  if (',.?!…'.includes(lastMark)) return words >= 2;
  return words >= 6 || (words >= 4 && first !== undefined && first.caps > 0);
}

/** Whether every longer word in a quotation has a capital, as in the name of a programme: `"Meet the Town"`. */
export function isTitle(context: Context, quotation: Quotation): boolean {
  let long = 0;
  for (let i = quotation.open + 1; i < quotation.close; i++) {
    const token = context.tokens[i] as Token;
    if (token.kind !== Kind.word || token.lower.length < 4) continue;
    long++;
    if (token.caps === 0 || long > 6) return false;
  }
  return long > 0;
}

/**
 * Where the content of a verb begins: behind its complementizer, behind a comma or colon, behind whom it was told and when
 * (`mengatakan kepada wartawan, Senin (20/10), bahwa P`). Returns the first token of the content.
 */
export function contentStart(context: Context, behind: number, to: number): { at: number; marked: boolean } {
  const { tokens } = context;
  const told = tokens[behind - 1]?.terms?.verb;
  const after = told ? addresseeEnd(context, behind, to, told) : behind;
  let i = after;
  // `mengatakan juga bahwa`, `menyebut pula, "P"`: an adverb of the verb; before anything else it belongs to the claim.
  while (i < to && (hasFunction(tokens[i], F.auxiliary) || isManner(context, i))) i++;
  const opened =
    i < to &&
    (hasFunction(tokens[i], F.complementizer | F.purpose) ||
      ',:'.includes((tokens[i] as Token).lower) ||
      (tokens[i] as Token).kind === Kind.quote);
  if (!opened) i = after;
  if (i >= to) return { at: to, marked: false };
  // `mengatakan jika P`
  const loose = told?.frame === 'statement' ? context.pack.looseComplementizers : undefined;
  if (i === after && loose?.has((tokens[i] as Token).lower) && i + 1 < to) return { at: i + 1, marked: true };
  const complement = (at: number) => hasFunction(tokens[at], F.complementizer | F.purpose);
  // `believes that is so`: what stands there is the subject.
  if (complement(i) && told?.form !== undefined && hasFunction(tokens[i], F.relative) && isFiniteBe(context, i + 1))
    return { at: i, marked: true };
  if (complement(i)) return { at: i + 1, marked: true };
  if ((tokens[i] as Token).kind === Kind.quote) return { at: i, marked: true };
  if (tokens[i]?.lower === ',' || tokens[i]?.lower === ':') {
    const next = pastAside(context, i + 1, to);
    if (complement(next)) return { at: next + 1, marked: true };
    // Where `said, P` is written only before quotation marks, any other comma ends the clause.
    if (told?.form !== undefined && tokens[i]?.lower === ',' && tokens[next]?.kind !== Kind.quote)
      return { at: to, marked: false };
    return { at: next, marked: true };
  }
  // `asked to represent himself`: the wish itself, not to whom it was told.
  const wish = told?.form !== undefined && (told.frame === 'directive' || told.frame === 'commissive');
  if (wish && hasFunction(tokens[i], F.infinitive)) return { at: i, marked: false };
  // `ruled 6-3 that P`
  let votes = i;
  while (
    votes < to &&
    votes < i + 5 &&
    (tokens[votes]?.kind === Kind.number || '-–'.includes(tokens[votes]?.lower ?? ' '))
  )
    votes++;
  // `ruled 6-3 on Monday that P`
  if (votes > i) votes = dateEnd(context, votes, to);
  if (votes > i && told?.form !== undefined && complement(votes)) return { at: votes + 1, marked: true };
  const dated = told?.form === undefined ? i : dayBeforeClause(context, i, to);
  if (dated > i) return { at: dated, marked: false };
  const said = told?.form === undefined ? i : phraseBeforeClause(context, i, to);
  if (said > i) return { at: said, marked: false };
  const early = told?.form === undefined ? null : nearComplementizer(context, i, to);
  if (early !== null) return { at: early + 1, marked: true };
  const skipped = skipAdjuncts(context, i, to);
  // `is said to have P`: a predicate, not whom it was told.
  const predicate = hasFunction(tokens[i], F.infinitive) && hasFunction(tokens[i + 1], F.auxiliary);
  const opensAdjunct = !predicate && adjunctEnd(context, i, to) > i && !hasFunction(tokens[i], F.asPost);
  if (opensAdjunct && skipped < to) {
    if (complement(skipped)) return { at: skipped + 1, marked: true };
    if ((tokens[skipped] as Token).kind === Kind.quote) return { at: skipped, marked: true };
  }
  // Whom it was told, how and when: behind their comma the claim begins. Other phrases belong to the claim.
  const chunk = hasFunction(tokens[i], F.addressee) ? chunkEnd(context, i + 1, to) : i;
  const toWhom = isPhrase(context, i + 1, chunk) ? chunk : i;
  const past = skipCircumstances(context, toWhom, to);
  if (past > i && past < to && (tokens[past - 1]?.lower === ',' || tokens[past]?.lower === ':')) {
    return { at: tokens[past]?.lower === ':' ? past + 1 : past, marked: true };
  }
  // `mengatakan kepada wartawan di Jakarta bahwa P`: the complementizer is not far.
  if (opensAdjunct && told?.form === undefined) {
    for (let k = i + 1; k < to && k < i + 24; k++) {
      const token = tokens[k] as Token;
      if (token.kind === Kind.quote || token.terms?.verb) break;
      if (complement(k) && hasFunction(token, F.complementizer)) return { at: k + 1, marked: true };
    }
  }
  return { at: i, marked: false };
}

/** `said Tuesday the bridge would open`: behind the day of speaking, where a subject begins; else the token itself. */
function dayBeforeClause(context: Context, at: number, to: number): number {
  const { tokens, pack } = context;
  const day = hasFunction(tokens[at], F.temporal) ? at + 1 : at;
  const named = tokens[day]?.terms?.day !== undefined || (pack.relativeDays.get(tokens[day]?.lower ?? '') ?? 1) <= 0;
  const end = named ? dateEnd(context, at, to) : at;
  const next = tokens[end];
  if (end === at || end >= to || !next || next.kind !== Kind.word) return at;
  const opens = F.demonstrative | F.indefinite | F.quantifier | F.pronounSingular | F.pronounPlural;
  return next.caps > 0 ||
    hasFunction(next, opens) ||
    context.mentionOf[end]?.from === end ||
    pack.possessives?.has(next.lower)
    ? end
    : at;
}

/** `said in a statement it would appeal`: behind a short phrase of how it was said, where a pronoun opens the claim; else the token itself. */
function phraseBeforeClause(context: Context, at: number, to: number): number {
  const { tokens, pack } = context;
  if (!hasFunction(tokens[at], F.preposition | F.temporal) || hasFunction(tokens[at], F.infinitive)) return at;
  for (let i = at + 1; i < to && i < at + 8; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== Kind.word || token.quotation >= 0) return at;
    const next = tokens[i + 1];
    const subject = hasFunction(token, F.pronounSingular | F.pronounPlural) && token.caps === 0;
    const verbal =
      hasFunction(next, F.auxiliary | F.negation) || next?.terms?.verb || pack.looksLikeVerb(next?.lower ?? '');
    if (subject && verbal && i > at + 1 && !hasFunction(tokens[i - 1], F.preposition | F.relative)) return i;
    if (hasFunction(token, F.auxiliary | F.complementizer | F.subordinator | F.relative)) return at;
  }
  return at;
}

/** `melaporkan, mengutip dua pejabat, bahwa P`: behind a citing phrase between commas when a complementizer follows it; else the token itself. */
function pastAside(context: Context, at: number, to: number): number {
  let end = at;
  while (end < to && context.masked[end] === 1) end++;
  if (end === at) return at;
  while (end < to && (context.tokens[end] as Token).lower === ',') end++;
  return hasFunction(context.tokens[end], F.complementizer) && end < to ? end : at;
}

/** `told reporters in Kyiv on Monday that P`: the complementizer behind phrases and dates without a verb, or null. */
function nearComplementizer(context: Context, at: number, to: number): number | null {
  if (adjunctEnd(context, at, to) === at) return null;
  for (let i = at + 1; i < to && i < at + 24; i++) {
    const token = context.tokens[i] as Token;
    // `on a call that P`: what a determiner opens is a noun.
    const noun = hasFunction(context.tokens[i - 1], F.indefinite | F.demonstrative);
    if (token.kind === Kind.quote || (token.terms?.verb && !context.mentionOf[i] && !noun)) return null;
    // `pointed to allies that will help`: no clause of its own behind it.
    if (hasFunction(token, F.complementizer)) return lacksSubject(context, i + 1) ? null : i;
    if (token.lower === ',' && !hasFunction(context.tokens[i + 1], F.complementizer)) return null;
    const clause = hasFunction(token, F.auxiliary | F.pronounSingular | F.pronounPlural);
    if (clause || (token.caps === 0 && !context.mentionOf[i] && context.pack.looksLikeVerb(token.lower))) return null;
  }
  return null;
}

/** Whether a finite form of *be* stands at a token, denied or not. */
const isFiniteBe = (context: Context, at: number): boolean => {
  const token = context.tokens[at];
  const denied = hasFunction(token, F.negation) && /['’]/.test(token?.lower ?? '');
  return denied || context.pack.passiveAuxiliaries?.has(token?.lower ?? '') === true;
};

/** Whether a verb stands where a clause would have its subject. */
function lacksSubject(context: Context, at: number): boolean {
  const token = context.tokens[at];
  if (!token || token.caps > 0 || context.mentionOf[at]) return false;
  const verb = token.terms?.verb;
  return hasFunction(token, F.auxiliary) || (verb && !verb.alsoNoun) || context.pack.looksLikeVerb(token.lower);
}

/** Where a content that starts at a token ends: before a closing date, a citing phrase, or a second statement of the same speaker. */
export function contentEnd(context: Context, from: number, sentence: Sentence): number {
  const { tokens, text } = context;
  let i = from;
  while (i < sentence.to) {
    const token = tokens[i] as Token;
    if (token.quotation >= 0) {
      i++;
      continue;
    }
    if (context.masked[i] && tokens[i - 1]?.lower === ',') return i;
    if (token.lower === ';' && i > from && context.pack.modifiers === 'before') return i;
    // `P -- sebuah isyarat bahwa …`: what the writer adds behind a dash.
    if (i > from + 2 && isDash(token) && hasFunction(tokens[i + (isDash(tokens[i + 1]) ? 2 : 1)], F.indefinite))
      return i;
    // `said P and Holt said Q`, `said P — and he predicted Q`
    const parts = i > from + 3 && (isDash(token) || hasFunction(token, F.coordinator));
    if (parts && opensReport(context, isDash(token) ? i + 1 : i, sentence.to)) return i;
    if (i > from + 1 && coordinatesVerb(context, i, sentence.to, from)) return i;
    if (i > from + 1 && closesWithAsking(context, i, sentence.to)) return i;
    if (i > from + 1 && coordinatesReport(context, i, sentence.to)) return i;
    if (token.lower === ',' && i > from) {
      if (opensReport(context, i + 1, sentence.to)) return i;
      // `X said P, (even) adding that Q`: a form that leans on the clause of reporting.
      const leaning = tokens[hasFunction(tokens[i + 1], F.auxiliary) ? i + 2 : i + 1]?.terms?.verb;
      if (leaning?.form === 'participle' && leaning.strength >= 2 && i - from > 2) return i;
      const companion = termAt(text, tokens, i + 1, (s) => s.functions & F.companion);
      if (companion && nearVerb(context, i + 1 + companion.length, sentence.to)) return i;
      const date = dateEnd(context, i + 1, sentence.to);
      if (date > i + 1 && restIsEmpty(context, date, sentence.to)) return i;
    }
    i++;
  }
  return listEnd(context, sentence.to);
}

const nearVerb = (context: Context, at: number, to: number): boolean => {
  for (let i = at; i < to && i < at + 3; i++) {
    const verb = context.tokens[i]?.terms?.verb;
    // Where forms tell nothing of their voice, a weak one may be any verb.
    if (verb?.voice.active && (verb.form === undefined || verb.strength >= 2)) return true;
  }
  return false;
};

function restIsEmpty(context: Context, at: number, to: number): boolean {
  for (let i = at; i < to; i++) {
    const token = context.tokens[i] as Token;
    if (!context.masked[i] && token.kind !== Kind.mark && token.kind !== Kind.newline) return false;
  }
  return true;
}
