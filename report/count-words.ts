/** A run of letters and digits; a word may hold a hyphen, an apostrophe, a point, a comma or a slash inside (`anak-anak`, `3,8`). */
const word = /[\p{L}\p{N}]+(?:[-’'.,/][\p{L}\p{N}]+)*/gu;

/** The number of words in a text. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
