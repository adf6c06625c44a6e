import { dayNumber, isoOf, weekdayOf, yearOf } from './calendar.ts';
import type { DateWords } from './read-date.ts';

/** What the year and the day of an incomplete date are reckoned from, in days since 1970-01-01. */
export interface DateAnchor {
  /** The day of publication, when it is known. */
  published: number | null;
  /** A day that the article gives in full. */
  stated: number | null;
}

/** Papers appear up to a day ahead of the clocks of the places they write about. */
const tolerance = 1;

/** The day of a date without a year: the latest one by the day of publication, or the one next to a day that the article gives in full. */
function completeYear(month: number, day: number, anchor: DateAnchor): number | null {
  const { published, stated } = anchor;
  if (published !== null) {
    const year = yearOf(published);
    const same = dayNumber({ year, month, day });
    return same !== null && same <= published + tolerance ? same : dayNumber({ year: year - 1, month, day });
  }
  if (stated === null) return null;
  let nearest: number | null = null;
  for (const year of [yearOf(stated), yearOf(stated) - 1, yearOf(stated) + 1]) {
    const found = dayNumber({ year, month, day });
    if (found !== null && (nearest === null || Math.abs(found - stated) < Math.abs(nearest - stated))) nearest = found;
  }
  return nearest;
}

/** The calendar day that the words of a date mean, as an ISO 8601 date; null when they do not tell it or there is no such day. */
export function resolveDate(words: DateWords, anchor: DateAnchor): string | null {
  const { day, month, year, weekday, offset } = words;
  if (month !== null) {
    if (day === null) return null;
    const found = year === null ? completeYear(month, day, anchor) : dayNumber({ year, month, day });
    return found === null ? null : isoOf(found);
  }
  const { published } = anchor;
  if (published === null || words.vague) return null;
  // A weekday by itself is the latest one: `Jumat pagi` on a Sunday was two days before.
  if (weekday !== null) return isoOf(published - ((weekdayOf(published) - weekday + 7) % 7));
  return offset === null ? null : isoOf(published + offset);
}
