import { creditLabels, photoHouses } from '../words/credits.ts';

const escapeDots = (list: string): string => list.replace(/[.]/g, '\\.');
const houses = escapeDots(photoHouses);
const labels = escapeDots(creditLabels);

/** `(Foto: X/AFP)`, `(ANTARA FOTO/X)`, `(CNN Indonesia/Adhi Wicaksono)`, `(Dok. X)`, `(istimewa)` at the end. */
const inBrackets = new RegExp(
  `[([]\\s*((?:(?:${labels})\\b[.:]?\\s*(?:by\\s)?|©\\s*)[^()[\\]]{2,80}|\\p{Lu}[^()[\\]/\\d]{2,50}\\s?/\\s?[^()[\\]\\d]{2,60}|[^()[\\]]{0,50}\\b(?:${houses})\\b[^()[\\]]{0,50})\\s*[)\\]][.\\s]*$`,
  'iu',
);

/** `Foto: X`, `Photograph: X/AP`, `Image credit: X`, `Dok. X` as the last words, after a sentence or alone. */
const labelled = new RegExp(
  `(?:^|[\\s.,|/–—-])((?:${labels})\\s?(?:[:：]|\\bby\\b)\\s?[^:]{2,80}|dok\\.\\s[^.]{2,60})$`,
  'iu',
);

/** `REUTERS/Michael A. McCoy`, `X / Getty Images`, `AP Photo/X`, `© X` as the last words. */
const slashed = new RegExp(
  `(?:^|[\\s.,|/–—])((?:${houses})\\s?/\\s?\\p{Lu}[^/]{1,50}(?:/\\s?[^/]{1,30})?|[\\p{Lu}][\\p{L}.'’ -]{1,40}\\s?/\\s?(?:${houses})(?:\\s[\\p{L}.]+)?|©\\s?[^©]{2,60}|(?:[\\p{Lu}][\\p{L}.'’-]+\\s){0,3}(?:via\\s)?Getty Images|AP Photo|AFP)$`,
  'iu',
);

/** `KOMPAS.com/RIMA WAHYUNINGRUM Rusunawa …`: the credit comes first, in capitals. */
const leading = new RegExp(
  `^((?:\\p{Lu}[\\p{Lu}.'’ -]{3,40}|(?:${houses}))\\s?/\\s?(?:\\p{Lu}[\\p{Lu}.'’ -]+?|(?:${houses})))\\s(?=\\p{Lu}[\\p{Ll}])`,
  'u',
);
const leadingWithoutCase = new RegExp(
  `^((?:${houses})\\s?/\\s?\\p{Lu}[\\p{Lu}.'’ -]{2,40}?)\\s(?=\\p{Lu}?[\\p{Ll}])`,
  'iu',
);

/** A caption taken apart. */
export interface CreditedText {
  /** The text without its credit; empty when it is nothing else. */
  text: string;
  /** Who took or owns the picture, as the page writes it, without brackets. */
  credit: string;
}

/** Longest text that is looked at for a credit, in characters: captions are short. */
const longestCaption = 600;

/** Finds the credit of a picture in a short text, or null when it names none. */
export function photoCredit(text: string): CreditedText | null {
  if (text.length > longestCaption) return null;
  for (const pattern of [inBrackets, labelled, slashed]) {
    const match = pattern.exec(text);
    if (match?.[1] && isCredit(match[1])) return { text: text.slice(0, match.index).trim(), credit: match[1].trim() };
  }
  const first = leading.exec(text) ?? leadingWithoutCase.exec(text);
  if (first?.[1]) return { text: text.slice(first[0].length).trim(), credit: first[1].trim() };
  return null;
}

/** Desks' codes look like credits (`(mea/mea)`, `(Cas/Isk)`), and so does a line that says where the text is from. */
function isCredit(credit: string): boolean {
  if (/^(?:sumber|source)\s?[:：]/i.test(credit)) return pictureWords.test(credit);
  return knownHouse.test(credit) || !/^\p{L}{1,5}(?:\s?[/-]\s?\p{L}{1,5})+$/u.test(credit);
}
const knownHouse = new RegExp(`\\b(?:${houses})\\b`, 'i');
const pictureWords =
  /instagram|twitter|facebook|youtube|tiktok|foto|photo|pixabay|unsplash|pexels|freepik|shutterstock|istock|getty|antara|dok/i;
