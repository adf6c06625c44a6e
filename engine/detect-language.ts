import { packs } from './languages/index.ts';
import type { Language } from './types.ts';

/** Letters that are looked at: enough to be sure, few enough to cost nothing. */
const sample = 6000;
/** Share of words that a language's frequent words make up in its running text, at the least. */
const least = 0.08;

const fingerprints = Object.values(packs).map((pack) => ({
  language: pack.language,
  words: new Set(pack.fingerprint),
}));

/**
 * The language a text is written in, by the share of words that are frequent in one language and rare in the others; null when
 * none reaches the least share. `hint` (a BCP 47 tag, often wrong on real pages) decides only between equals.
 */
export function detectLanguage(text: string, hint?: string): Language | null {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return null;
  let best: { language: Language; share: number } | null = null;
  for (const { language, words: known } of fingerprints) {
    const share = words.filter((w) => known.has(w)).length / words.length;
    const hinted = hint?.toLowerCase().startsWith(language) === true;
    if (!best || share > best.share || (share === best.share && hinted)) best = { language, share };
  }
  return best && best.share >= least ? best.language : null;
}
