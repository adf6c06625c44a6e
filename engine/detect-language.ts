import { fingerprints as wordsOf } from './languages/fingerprints.ts';
import { malayMarks } from './languages/id/fingerprint.ts';
import { otherLanguages } from './languages/other-languages.ts';
import type { Language } from './types.ts';

/** Letters that are looked at: enough to be sure, few enough to cost nothing. */
const sample = 6000;
/** Share of words that a language's frequent words make up in its running text, at the least. */
const least = 0.1;
/** Words from which on a text speaks for itself; below, its page's language is the better witness. */
const enough = 12;
/** Share of words that only Malay papers write so, from which on a text that looks Indonesian is Malay. Indonesian papers have next to none. */
const malay = 0.012;

const fingerprints = Object.entries(wordsOf).map(([language, words]) => ({
  language: language as Language,
  words: new Set(words),
}));
const malayWords = new Set(malayMarks);

/** For each frequent word the languages that it is frequent in: by number, those with a pack first. */
const languagesOf = new Map<string, number[]>();
for (const [number, words] of [...fingerprints.map((one) => one.words), ...otherLanguages.values()].entries())
  for (const word of words) {
    const known = languagesOf.get(word);
    if (known) known.push(number);
    else languagesOf.set(word, [number]);
  }

/** How many of the words are frequent in each language, by its number. */
function frequentWords(words: readonly string[]): number[] {
  const counts = new Array<number>(fingerprints.length + otherLanguages.size).fill(0);
  for (const word of words) {
    const languages = languagesOf.get(word);
    if (languages) for (const number of languages) counts[number] = (counts[number] as number) + 1;
  }
  return counts;
}

const hinted = (hint: string | undefined): Language | null => {
  const tag = hint?.toLowerCase().split(/[-_]/, 1)[0];
  return fingerprints.find(({ language }) => language === tag)?.language ?? null;
};

/**
 * The language a text is written in, by the share of words that are frequent in one language and rare in the others; null when none
 * reaches the least share, and for a language without a pack. Malay is such a language, not a kind of Indonesian: see
 * `otherLanguages`. Works for a page and for a paragraph of one. `hint` (a BCP 47 tag: what the page says of itself, or what its
 * other paragraphs are written in) decides between equals and where a text of a few words shows nothing else.
 */
export function detectLanguage(text: string, hint?: string): Language | null {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return null;
  const expected = hinted(hint);
  let best: { language: Language; share: number } | null = null;
  const counts = frequentWords(words);
  for (const [number, { language }] of fingerprints.entries()) {
    const share = (counts[number] as number) / words.length;
    if (!best || share > best.share || (share === best.share && language === expected)) best = { language, share };
  }
  const other = Math.max(...counts.slice(fingerprints.length)) / words.length;
  if (!best || other > best.share || isForeignScript(words)) return null;
  if (best.language === 'id' && isMalay(words)) return null;
  if (best.share >= least || (best.language === expected && best.share >= least / 2)) return best.language;
  return words.length < enough ? expected : null;
}

/** Whether most words are written in letters that no language with a pack uses. */
const isForeignScript = (words: readonly string[]): boolean =>
  words.reduce((n, word) => (/\p{Script=Latin}/u.test(word) ? n + 1 : n), 0) * 2 < words.length;

/** Two different words of its own at the least, for one may be a name (`Wang`). */
const isMalay = (words: readonly string[]): boolean => {
  const own = words.filter((word) => malayWords.has(word));
  return own.length >= malay * words.length && new Set(own).size >= 2;
};
