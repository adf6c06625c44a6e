/** A day of the calendar: month 1–12. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const dayMilliseconds = 86_400_000;

/** Days since 1970-01-01, or null when there is no such day (31/2). */
export function dayNumber({ year, month, day }: Day): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / dayMilliseconds;
}

/** ISO 8601 date of a count of days since 1970-01-01. */
export const isoOf = (days: number): string => new Date(days * dayMilliseconds).toISOString().slice(0, 10);

/** 0 (Sunday) – 6 of a count of days since 1970-01-01, which was a Thursday. */
export const weekdayOf = (days: number): number => (((days + 4) % 7) + 7) % 7;

/** Year of a count of days since 1970-01-01. */
export const yearOf = (days: number): number => new Date(days * dayMilliseconds).getUTCFullYear();

/** Days since 1970-01-01 of the date that an ISO date or time begins with; null when it begins with none. The date is taken as written, in its own time zone. */
export function parseDay(iso: string | undefined): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso ?? '');
  return found ? dayNumber({ year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }) : null;
}
