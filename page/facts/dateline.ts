import { blockText } from '../blocks/block-text.ts';
import type { FoundArticle } from '../find-article.ts';

/** A dash or colon that ends a dateline, then the first sentence. */
const inline =
  /^([^.!?"“”]{2,70}?(?:\.(?:com|co|id|net|co\.id)\b[^.!?"“”]{0,40}?)?)\s*(?:--|[-–—]|:)\s*(?=["“‘'\p{Lu}\d])/u;

/** Every word of a dateline begins with a capital, stands in brackets, or is a date or a joining word. */
const isPlace = (text: string): boolean =>
  text
    .split(/[\s,/()]+/)
    .filter(Boolean)
    .every((word) => /^[\p{Lu}\d]|^(?:dan|and|of|the|de|al|detikcom|com)$|\.(?:com|co|id)$/u.test(word));

/** The place or house before the first sentence (`TEMPO.CO, Jakarta`, `Jakarta (ANTARA News)`), or null. */
export function readDateline({ blocks, page }: FoundArticle): string | null {
  const first = blocks[0];
  if (!first) return null;
  const match = inline.exec(blockText(first).slice(0, 140));
  if (match?.[1] && isPlace(match[1]) && /\p{Lu}/u.test(match[1])) return match[1].trim();
  const before = page.blocks[first.index - 1];
  if (!before || before.chars > 60) return null;
  const loose = /^(.{2,50}?)\s*(?:--|[-–—])$/u.exec(blockText(before))?.[1];
  return loose && isPlace(loose) ? loose.trim() : null;
}
