import { rangeSpan } from '../clauses/content.ts';
import type { Context } from '../context.ts';
import type { Candidate } from '../rules/rule.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { TokenRange } from '../text/segment-sentences.ts';
import { termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import type { StatementDate } from '../types.ts';
import { dayNumber, parseDay } from './calendar.ts';
import { distance, type Frame } from './frames.ts';
import { readCalendarDate } from './read-calendar-date.ts';
import { type DateWords, readDate } from './read-date.ts';
import { type DateAnchor, resolveDate } from './resolve-date.ts';

const boundaries = new Set([',', ';', ':', ')']);

/**
 * Whether a date tells of something else than the speaking: in a relative clause (`yang ditangkap Senin`), a topic (`terkait gempa
 * 13 Mei`) or, apart from the cue, a subordinate clause. A channel between them (`yang ditemui di Jakarta, Senin`) settles it for the statement.
 */
function isOfAnotherEvent(context: Context, at: number, run: TokenRange, anchor: TokenRange): boolean {
  // `hingga Senin`, `sejak 13 Mei`: how far the content reaches.
  if (at > run.from && hasFunction(context.tokens[at - 1], F.subordinator)) return true;
  const besideCue = run.from === anchor.to;
  for (let i = at - 1; i >= run.from; i--) {
    const token = context.tokens[i] as Token;
    if (boundaries.has(token.lower)) return false;
    const mention = context.mentionOf[i];
    if (mention && mention.from < i && mention.from >= run.from) {
      i = mention.from + 1;
      continue;
    }
    if (!token.terms || context.masked[i]) continue;
    if (termAt(context.text, context.tokens, i, (s) => s.channel)) return false;
    const term = termAt(context.text, context.tokens, i, (s) => s.functions & (F.relative | F.topic | F.subordinator));
    if (term && (!besideCue || term.senses.functions & (F.relative | F.topic))) return true;
  }
  return false;
}

/** Names that hold a date (`Gerakan 30 September`) are no dates. */
const isInName = (context: Context, at: number): boolean => {
  const mention = context.mentionOf[at];
  return mention !== undefined && mention.from < at && mention.kind !== 'anonymous';
};

function nearestDate(context: Context, { anchor, runs }: Frame): DateWords | null {
  let nearest: DateWords | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    for (let i = run.from; i < run.to; i++) {
      const token = context.tokens[i] as Token;
      if ((!token.terms && token.lower.charCodeAt(0) > 57) || isInName(context, i)) continue;
      const words = readDate(context, i, run.to);
      if (!words) continue;
      // The date of a citing phrase counts only when the frame has none of its own.
      const far = distance(words, anchor) + (context.masked[i] ? context.tokens.length : 0);
      if (!words.future && far < least && !isOfAnotherEvent(context, i, run, anchor)) {
        nearest = words;
        least = far;
      }
      i = words.to - 1;
    }
  }
  return nearest;
}

/** What may follow a date that stands between a verb and its clause: `said Friday it would close`, `said on Monday: “…”`. */
const opensClause = F.complementizer | F.pronounSingular | F.pronounPlural | F.demonstrative;

/** A weekday or a calendar date right behind the cue, where the content seems to begin with it. */
function dateAtCue(context: Context, candidate: Candidate): DateWords | null {
  const { cue, content } = candidate;
  const [first] = content;
  if (!cue || !first || first.from !== cue.to || (context.tokens[cue.to] as Token).quotation >= 0) return null;
  const lead = hasFunction(context.tokens[cue.to], F.temporal) ? 1 : 0;
  const words = readDate(context, cue.to + lead, first.to);
  if (!words || words.future || (words.weekday === null && words.month === null)) return null;
  const follows =
    context.tokens[words.to]?.lower === ':' ||
    hasFunction(context.tokens[words.to], opensClause) ||
    context.mentionOf[words.to]?.from === words.to;
  return follows ? words : null;
}

/** What dates of this text are reckoned from: the day of publication, else the first day that the article gives in full. */
export function dateAnchor(context: Context): DateAnchor {
  const published = parseDay(context.options.published);
  if (published !== null) return { published, stated: null };
  for (let i = 0; i < context.tokens.length; i++) {
    const token = context.tokens[i] as Token;
    if (token.kind !== Kind.number && token.terms?.month === undefined) continue;
    const date = readCalendarDate(context, i, context.tokens.length, false);
    if (!date || date.day === null || date.year === null) continue;
    const stated = dayNumber({ year: date.year, month: date.month, day: date.day });
    if (stated !== null) return { published, stated };
  }
  return { published, stated: null };
}

/**
 * When a statement was made: the date nearest to its cue among the words that frame it. In a sentence with no other date the one of a citing
 * phrase is taken (`kata X, dikutip Senin (20/10)`), for papers so date what they cite. Null when the frame gives none.
 */
export function statementDate(
  context: Context,
  candidate: Candidate,
  frame: Frame,
  anchor: DateAnchor,
): StatementDate | null {
  const words = nearestDate(context, frame) ?? dateAtCue(context, candidate);
  const span = words ? rangeSpan(context, words) : null;
  return words && span ? { iso: resolveDate(words, anchor), span } : null;
}
