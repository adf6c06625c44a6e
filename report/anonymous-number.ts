/** Words for how many unnamed people speak, as both languages write them: figures where there is one, else the word itself. */
const numbers: readonly [RegExp, number | null][] = [
  [/^(?:seorang|salah satu|salah seorang|satu|an?|one)\b/i, 1],
  [/^(?:dua|kedua|two|both)\b/i, 2],
  [/^(?:tiga|ketiga|three)\b/i, 3],
  [/^(?:empat|keempat|four)\b/i, 4],
  [/^(?:lima|kelima|five)\b/i, 5],
  [/^(?:para|sejumlah|beberapa|banyak|several|some|many|multiple|a number of)\b/i, null],
];

/** How many people a description such as `dua pejabat` means: a figure, the text's own vague word, or null when it does not say. */
export function anonymousNumber(description: string): number | string | null {
  const words = description.trim();
  const figure = /^\d{1,4}\b/.exec(words)?.[0];
  if (figure) return Number(figure);
  for (const [pattern, number] of numbers) {
    const found = pattern.exec(words)?.[0];
    if (found) return number ?? found.toLowerCase();
  }
  return null;
}
