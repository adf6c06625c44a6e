import { readArticle } from '../page/article-text.ts';
import { findArticle } from '../page/find-article.ts';

/** How many spans of a page's text were looked up, and the first ones whose Range says something else. */
export interface RangeCheck {
  spans: number;
  wrong: string[];
}

/** Most wrong spans that are named. */
const mostNamed = 3;

/** Letters and marks alone: a line break and the edge of a paragraph are no characters on the page. */
const bare = (text: string): string =>
  text.replace(/[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '');

/**
 * Takes random spans of the article of the open page and compares the words of their Ranges with their own, and the span that
 * a Range gives back with the one it was made from. Runs in the page; nothing of it is changed.
 */
function checkRanges(count: number, seed: number): RangeCheck {
  const found = findArticle(document);
  if (!found) return { spans: 0, wrong: [] };
  const article = readArticle(found);
  const { text } = article;
  const wrong: string[] = [];
  let state = seed;
  const chance = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let i = 0; i < count; i++) {
    const start = chance(text.length);
    const end = Math.min(text.length, start + 1 + chance(400));
    const own = text.slice(start, end);
    const shown = article
      .rangesOf({ start, end })
      .map((range) => range.toString())
      .join('');
    const range = article.rangeOf({ start, end });
    const back = range && article.spanOf(range);
    const same = bare(own) === '' || (back !== null && bare(text.slice(back.start, back.end)) === bare(own));
    if (bare(shown) !== bare(own) || !same) wrong.push(`${start}–${end} ${own.slice(0, 60)} ≠ ${shown.slice(0, 60)}`);
  }
  return { spans: count, wrong: wrong.slice(0, mostNamed) };
}

Object.assign(globalThis, { kataSiapaCheckRanges: checkRanges });
