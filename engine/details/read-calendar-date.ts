import type { Reading } from '../context.ts';
import { Kind, type Token } from '../text/token.ts';

/** A day in figures or with a month's name. What it leaves out is null; figures that can be no day are kept, for there is no such date then. */
export interface CalendarDate {
  day: number | null;
  month: number;
  year: number | null;
  /** Token index behind it. */
  to: number;
}

const dayFigure = /^\d{1,2}(?:st|nd|rd|th)?$/;
const yearFigure = /^(?:19|20)\d\d$/;
const shortYear = /^\d\d(?:\d\d)?$/;

const fullYear = (figure: string) => (figure.length === 2 ? 2000 + Number(figure) : Number(figure));

/** `20/10/2025`, `20/10`: the marks stand close, and the figures can be a day and a month. */
function slashed(tokens: readonly Token[], at: number, to: number, led: boolean): CalendarDate | null {
  if (at + 2 >= to || tokens[at + 1]?.lower !== '/') return null;
  const [day, mark, month, again, year] = tokens.slice(at, Math.min(at + 5, to));
  if (!day || !mark || !month || mark.start !== day.end || month.start !== mark.end) return null;
  if (!dayFigure.test(day.lower) || !/^\d{1,2}$/.test(month.lower) || tokens[at - 1]?.lower === '/') return null;
  const figures = { day: Number.parseInt(day.lower, 10), month: Number(month.lower) };
  if (again?.lower === '/' && again.start === month.end) {
    return year && shortYear.test(year.lower) ? { ...figures, year: fullYear(year.lower), to: at + 5 } : null;
  }
  return led && figures.month <= 12 && figures.day <= 31 ? { ...figures, year: null, to: at + 3 } : null;
}

/** `2025-10-21`, `21-10-2025`: one token. */
function dashed(figure: string, at: number): CalendarDate | null {
  const parts = figure.split('-');
  const [a = '', b = '', c = ''] = parts;
  if (parts.length !== 3 || !/^\d{1,2}$/.test(b)) return null;
  if (yearFigure.test(a) && /^\d{1,2}$/.test(c))
    return { day: Number(c), month: Number(b), year: Number(a), to: at + 1 };
  if (/^\d{1,2}$/.test(a) && shortYear.test(c))
    return { day: Number(a), month: Number(b), year: fullYear(c), to: at + 1 };
  return null;
}

const monthOf = (token: Token | undefined): number | undefined =>
  token && token.caps > 0 ? token.terms?.month : undefined;

const yearAt = (tokens: readonly Token[], at: number, to: number): number | null => {
  const token = at < to ? tokens[at] : undefined;
  return token && yearFigure.test(token.lower) ? Number(token.lower) : null;
};

/** `May 14, 2022`, `Oct. 14`, and `Mei 2022` behind a word of time. */
function monthFirst(tokens: readonly Token[], at: number, to: number, led: boolean): CalendarDate | null {
  const month = monthOf(tokens[at]);
  if (month === undefined) return null;
  const shortened = tokens[at + 1]?.lower === '.' && tokens[at + 1]?.start === tokens[at]?.end;
  const next = shortened ? at + 2 : at + 1;
  const figure = next < to ? tokens[next]?.lower : undefined;
  if (figure === undefined) return null;
  if (dayFigure.test(figure) && tokens[next + 1]?.lower !== '/') {
    const comma = tokens[next + 1]?.lower === ',' ? 1 : 0;
    const year = yearAt(tokens, next + 1 + comma, to);
    return { day: Number.parseInt(figure, 10), month, year, to: year === null ? next + 1 : next + 2 + comma };
  }
  const year = yearAt(tokens, next, to);
  return led && year !== null ? { day: null, month, year, to: next + 1 } : null;
}

/**
 * Reads a calendar date that starts at a token: day/month/year and day-month-year in figures, ISO 8601, or a month's name with its
 * day before or behind it. `led` tells that something before it marks a date, so that `20/10` is no fraction.
 */
export function readCalendarDate(reading: Reading, at: number, to: number, led: boolean): CalendarDate | null {
  const { tokens } = reading;
  const token = at < to ? tokens[at] : undefined;
  if (!token) return null;
  if (token.kind !== Kind.number) return monthFirst(tokens, at, to, led);
  if (token.lower.includes('-')) return dashed(token.lower, at);
  const month = at + 1 < to ? monthOf(tokens[at + 1]) : undefined;
  if (month === undefined) return slashed(tokens, at, to, led);
  if (!dayFigure.test(token.lower)) return null;
  const year = yearAt(tokens, at + 2, to);
  return { day: Number.parseInt(token.lower, 10), month, year, to: year === null ? at + 2 : at + 3 };
}
