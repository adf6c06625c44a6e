import { dateWords, months } from '../words/dates.ts';

/** Whether a short line gives a date and nothing else: `Senin, 12 Mei 2015 10:00 WIB`, `Nov. 19, 2019, 8:41 AM UTC`. */
export function isDateLine(text: string): boolean {
  if (text.length > 90 || !/\d/.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => months.has(word) || dateWords.has(word)).length;
  return (
    /\b\d{1,2}[:./-]\d{2}\b|\b(?:19|20)\d\d\b|\b\d+ (?:jam|menit|hours?|minutes?)\b/.test(text) &&
    known >= words.length - 1
  );
}

/** Whether a short line names the author without a colon: `By Phil Helsel`, `Oleh Budi Santoso`. */
export function isByline(text: string): boolean {
  return (
    text.length < 120 &&
    /^(?:by|oleh|laporan|story by|reporting by)\s+\p{Lu}/iu.test(text) &&
    !/[.!?]["”]?$/.test(text) &&
    text.split(' ').length <= 14
  );
}

/** Whether a text of up to 300 characters names a day with its year: `24 Juli 2026`, `18/06/2015`, `2015-06-18`. */
export function namesDate(text: string): boolean {
  if (text.length > 300 || !/\d/.test(text)) return false;
  if (/\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d/.test(text)) return true;
  if (!/\b(?:19|20)\d\d\b/.test(text)) return false;
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => months.has(word));
}
