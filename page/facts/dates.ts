import { months } from '../words/dates.ts';

const pad = (value: number | string): string => String(value).padStart(2, '0');

/** Hours ahead of UTC of the zones that news pages name. */
const zones: Readonly<Record<string, string>> = {
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  gmt: '+00:00',
  utc: '+00:00',
  z: '+00:00',
};

/**
 * Turns a date as pages write it into ISO 8601, with time and zone where it has them; null for anything else.
 * Reads ISO and its everyday misspellings, `2018/05/20 12:19`, `24 Juli 2026 | 09.00 WIB`, `May 24, 2022 8:41 AM UTC`,
 * `16/06/2015 14:05`, and RFC 1123. Two-digit years are not read.
 */
export function toIsoDate(text: string | null | undefined): string | null {
  if (!text || text.length > 300) return null;
  const day = readDay(text);
  if (!day || day.month < 1 || day.month > 12 || day.date < 1 || day.date > 31) return null;
  const calendar = `${day.year}-${pad(day.month)}-${pad(day.date)}`;
  const time = readTime(text.slice(day.end)) ?? readTime(text.slice(0, day.start));
  return time ? `${calendar}T${time}` : calendar;
}

interface Day {
  year: number;
  month: number;
  date: number;
  start: number;
  end: number;
}

function readDay(text: string): Day | null {
  const place = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });
  const iso = /\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), date: Number(iso[3]), ...place(iso) };
  const numeric = /\b(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)\b/.exec(text);
  if (numeric)
    return { year: Number(numeric[3]), month: Number(numeric[2]), date: Number(numeric[1]), ...place(numeric) };
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+(\p{L}{3,9})\.?,?[\s-]+((?:19|20)\d\d)\b/u.exec(text);
  const month = dayFirst && months.get((dayFirst[2] ?? '').toLowerCase());
  if (dayFirst && month) return { year: Number(dayFirst[3]), month, date: Number(dayFirst[1]), ...place(dayFirst) };
  const monthFirst = /\b(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b/u.exec(text);
  const named = monthFirst && months.get((monthFirst[1] ?? '').toLowerCase());
  if (monthFirst && named)
    return { year: Number(monthFirst[3]), month: named, date: Number(monthFirst[2]), ...place(monthFirst) };
  return null;
}

function readTime(text: string): string | null {
  const match =
    /(?:^|[\sT|,/:–-])(\d{1,2})[:.-](\d{2})(?:[:.-](\d{2})(?:\.\d+)?)?\s*(am|pm)?\s*(z|wib|wita|wit|gmt|utc)?(?:\s*([+-]\d{2}):?(\d{2}))?(?![\d])/i.exec(
      text.slice(0, 60),
    );
  if (!match) return null;
  const [, rawHour = '', minute = '', second, half, zone, offsetHours, offsetMinutes] = match;
  let hour = Number(rawHour);
  if (half && hour <= 12) hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (hour > 23 || Number(minute) > 59) return null;
  const offset = offsetHours ? `${offsetHours}:${offsetMinutes}` : zone ? (zones[zone.toLowerCase()] ?? '') : '';
  return `${pad(hour)}:${minute}${second ? `:${second}` : ''}${offset}`;
}

/** Days between two ISO dates, without sign; null when either is none. */
export function daysApart(a: string | null, b: string | null): number | null {
  if (!a || !b) return null;
  const distance = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10)));
  return Number.isNaN(distance) ? null : distance / 86_400_000;
}
