import type { Block } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import { isLinkBlock } from '../blocks/prose.ts';
import { headingTags } from '../blocks/tags.ts';
import type { PageBlocks } from '../blocks/walk-blocks.ts';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The block that holds the article's headline: the one that says most of what the page's title says, headings before other
 * text. Without a match the first `<h1>` of four words or more; else null. `titles` are the page's own titles, best first.
 */
export function findHeadline(page: PageBlocks, titles: readonly string[]): Block | null {
  const titleWords = titles.map((title) => new Set(wordsOf(title))).filter((words) => words.size > 0);
  const headings = page.blocks.filter((block) => headingTags.has(block.box.tag) && fits(block));
  return (
    bestMatch(headings, titleWords) ??
    bestMatch(
      page.blocks.filter((block) => fits(block) && !isLinkBlock(block) && !block.box.linked),
      titleWords,
    ) ??
    headings.find((block) => block.box.tag === 'h1' && block.words >= 4) ??
    null
  );
}

const fits = (block: Block): boolean => block.words >= 3 && block.words <= 40;

/** The block that shares most words with a title; of equals the first. Null when none shares six tenths. */
function bestMatch(blocks: readonly Block[], titles: readonly ReadonlySet<string>[]): Block | null {
  let best: { block: Block; score: number } | null = null;
  for (const block of blocks) {
    const words = wordsOf(blockText(block));
    if (words.length < 3) continue;
    let share = 0;
    for (const title of titles) {
      const common = words.filter((word) => title.has(word)).length;
      // Both ways, but a title may carry the section's and the site's name as well.
      share = Math.max(share, Math.min(common / words.length, (1.6 * common) / title.size));
    }
    if (share < 0.6) continue;
    const score = share + (block.box.tag === 'h1' ? 0.5 : 0) - (isLinkBlock(block) ? 0.4 : 0);
    if (!best || score > best.score + 0.01) best = { block, score };
  }
  return best?.block ?? null;
}
