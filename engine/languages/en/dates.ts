import { list } from './list.ts';

/** Names of months with short forms, lower case → 1–12. `may` counts only with a capital (see `dateEnd`). */
export const months: ReadonlyMap<string, number> = byNumber(1, [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept',
  'october oct',
  'november nov',
  'december dec',
]);

/** Names of days with short forms, lower case → 0 (Sunday) – 6. */
export const days: ReadonlyMap<string, number> = byNumber(0, [
  'sunday',
  'monday',
  'tuesday tues',
  'wednesday',
  'thursday thurs',
  'friday',
  'saturday',
]);

/** Words that date a statement by the day of publication → days from it; null for a past that no calendar knows. */
export const relativeDays: ReadonlyMap<string, number | null> = byDistance([
  [0, 'today, this morning, this afternoon, this evening, tonight, earlier today, late today, early today'],
  [-1, 'yesterday, yesterday morning, yesterday afternoon, yesterday evening, last night, late yesterday'],
  [-2, 'the day before yesterday, two days ago'],
  [-3, 'three days ago'],
  [-7, 'a week ago'],
  [
    null,
    `recently, earlier this week, earlier this month, this week, last week, last month, this weekend, last weekend, this past week,
    over the weekend, at the weekend, a few days ago, several days ago, a month ago`,
  ],
  [1, 'tomorrow, next week, next month, next year, next weekend'],
]);

/** Words that a date takes along. */
export const dayParts: readonly string[] = list(
  'morning, afternoon, evening, night, midday, noon, local time, ET, EST, EDT, GMT, UTC, PT',
);

/** Each listed term → its row's distance. */
function byDistance(rows: readonly (readonly [number | null, string])[]): ReadonlyMap<string, number | null> {
  return new Map(rows.flatMap(([days, words]) => list(words).map((term): [string, number | null] => [term, days])));
}

/** Each word of row n → first + n. */
function byNumber(first: number, rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((word): [string, number] => [word, first + index])));
}
