import type { CreditedText } from './photo-credit.ts';

/** Shortest description of a picture that can be told apart from chance, and longest credit, in characters. */
const shortest = 10;
const longestCredit = 60;

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Brackets, strokes and labels around a credit that stands alone. */
const wrapped = /^[\s([|–—-]+|[\s)\]|–—-]+$/g;

/**
 * Takes a caption apart by what the picture itself is said to show: where `alt` says all but its first or last words, those are
 * the credit, however they are written (`KOMPAS.com/ Aji YK Putra Aksi buruh di Palembang`). Null where it does not.
 */
export function creditBesideAlt(caption: string, alts: Iterable<string>): CreditedText | null {
  const whole = spaced(caption);
  for (const alt of alts) {
    const shown = spaced(alt);
    if (shown.length < shortest || shown.length >= whole.length) continue;
    const rest = whole.startsWith(shown)
      ? whole.slice(shown.length)
      : whole.endsWith(shown)
        ? whole.slice(0, -shown.length)
        : '';
    const credit = rest.replace(wrapped, '');
    if (credit.length > 1 && credit.length <= longestCredit && /^\W*\p{Lu}/u.test(credit) && !/[.!?]\s/.test(credit))
      return { text: shown, credit };
  }
  return null;
}
