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
  const titleWords = titles.map((title) => new Set(wordsOf(title)));
  let best: { block: Block; score: number } | null = null;
  let firstHeading: Block | null = null;
  for (const block of page.blocks) {
    if (block.words < 3 || block.words > 40) continue;
    const heading = headingTags.has(block.box.tag);
    if (!heading && (isLinkBlock(block) || block.box.linked)) continue;
    if (!firstHeading && block.box.tag === 'h1' && block.words >= 4) firstHeading = block;
    const words = wordsOf(blockText(block));
    if (words.length < 3) continue;
    let share = 0;
    for (const title of titleWords) {
      if (title.size === 0) continue;
      const common = words.filter((word) => title.has(word)).length;
      // Both ways, but a title may carry the section's and the site's name as well.
      share = Math.max(share, Math.min(common / words.length, (1.6 * common) / title.size));
    }
    if (share < 0.6) continue;
    const score = share + (block.box.tag === 'h1' ? 0.5 : heading ? 0.3 : 0) - (isLinkBlock(block) ? 0.4 : 0);
    if (!best || score > best.score + 0.01) best = { block, score };
  }
  return best?.block ?? firstHeading;
}
