import type { Reading } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { Kind, type Token } from '../text/token.ts';
import { detailPhrases, phraseAt } from './phrase-table.ts';
import { readCalendarDate } from './read-calendar-date.ts';

/** What the words of a date say; parts that they leave out are null. Token indices are half-open. */
export interface DateWords {
  from: number;
  to: number;
  /** 0 (Sunday) – 6. */
  weekday: number | null;
  day: number | null;
  month: number | null;
  year: number | null;
  /** Days from the day of publication (`kemarin` -1); null when the words do not give it. */
  offset: number | null;
  /** True for a past that no calendar knows (`pekan lalu`). */
  vague: boolean;
  /** True for a day to come. */
  future: boolean;
}

const isWeekday = (token: Token) => token.terms?.day !== undefined && token.caps > 0;

/** `(20/10/2025)`, `(14 Mei)`, or the same without brackets, behind a weekday or a relative day. */
function calendarBehind(reading: Reading, words: DateWords, to: number): boolean {
  const { tokens } = reading;
  let i = words.to;
  if (tokens[i]?.lower === ',') i++;
  const bracket = i < to && tokens[i]?.lower === '(';
  if (bracket) i++;
  const date = readCalendarDate(reading, i, to, true);
  if (!date) return false;
  const close = bracket && date.to < to && tokens[date.to]?.lower === ')';
  if (bracket && !close) return false;
  Object.assign(words, { day: date.day, month: date.month, year: date.year, to: close ? date.to + 1 : date.to });
  return true;
}

/** Parts of the day and relative words that a date takes along: `Senin malam`, `Jumat pekan lalu`, `Selasa besok`. */
function takeAlong(reading: Reading, words: DateWords, to: number): void {
  const phrases = detailPhrases(reading.pack);
  for (let guard = 0; guard < 3; guard++) {
    const part = phraseAt(phrases.dayParts, reading.tokens, words.to, to);
    if (part) {
      words.to = part.to;
      continue;
    }
    const relative = phraseAt(phrases.relativeDays, reading.tokens, words.to, to);
    if (!relative) return;
    words.to = relative.to;
    if (relative.value === null) words.vague = true;
    else if (relative.value > 0) words.future = true;
    else words.offset ??= relative.value;
  }
}

/**
 * Reads the date whose words start at a token (`Senin (20/10/2025)`, `14 Mei 2022`, `Jumat pagi`, `kemarin`); null when none does.
 * Fractions and bare numbers are none: a day and a month in figures need a year, a weekday, a bracket or a word of time before them.
 */
export function readDate(reading: Reading, at: number, to: number): DateWords | null {
  if (at >= to) return null;
  const token = reading.tokens[at] as Token;
  const words: DateWords = {
    from: at,
    to: at,
    weekday: null,
    day: null,
    month: null,
    year: null,
    offset: null,
    vague: false,
    future: false,
  };
  if (token.kind === Kind.number || token.terms?.month !== undefined) {
    const before = reading.tokens[at - 1];
    const led = before?.lower === '(' || hasFunction(before, F.temporal);
    const date = readCalendarDate(reading, at, to, led);
    if (!date) return null;
    Object.assign(words, { day: date.day, month: date.month, year: date.year, to: date.to });
    takeAlong(reading, words, to);
    return words;
  }
  // `Minggu lalu` is last week, though the week's word is a day's as well.
  const relative = phraseAt(detailPhrases(reading.pack).relativeDays, reading.tokens, at, to);
  if (!relative) {
    if (!isWeekday(token)) return null;
    words.weekday = token.terms?.day ?? null;
    words.to = at + 1;
  }
  takeAlong(reading, words, to);
  if (calendarBehind(reading, words, to)) takeAlong(reading, words, to);
  return words;
}
