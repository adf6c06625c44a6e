import type { UiLanguage } from '../locales/choose-language.ts';

/** An ISO date or time as people write the day (`14 Mei 2022`); an empty string when there is none or it is no date. */
export function formatDate(iso: string | null, language: UiLanguage): string {
  if (iso === null) return '';
  // A date without a time is a day everywhere: read as UTC and written as UTC, or it may slip to the day before.
  const timeZone = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? 'UTC' : undefined;
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(date);
}
