import type { Block, Box } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import { isLinkBlock, isProse } from '../blocks/prose.ts';
import { headingTags } from '../blocks/tags.ts';
import type { PageBlocks } from '../blocks/walk-blocks.ts';
import { isPrompt, isSignOff, makerLine, pointerLabel } from './labels.ts';
import { noiseOf } from './noise.ts';

/** The blocks of the container that are the article's body, in order. */
export function selectBody(page: PageBlocks, container: Box): Block[] {
  const kept: Block[] = [];
  let underLabel: Box | null = null;
  for (let i = container.first; i < container.end; i++) {
    const block = page.blocks[i];
    if (!block || noiseOf(block, container)) continue;
    const text = blockText(block);
    if (isPrompt(text) || isSignOff(text)) continue;
    if (block.chars < 160 && makerLine(text)) continue;
    const label = pointerLabel(text);
    if (label?.marked && (block.linkChars > 0.3 * block.chars || block.words <= 4 || block.chars < 160)) {
      underLabel = block.box.parent;
      continue;
    }
    if (label && isLinkBlock(block)) continue;
    if (isLinkBlock(block)) continue;
    if (headingTags.has(block.box.tag)) continue;
    kept.push(block);
  }
  void underLabel;
  return trim(kept);
}

/** Without the short lines before the first and after the last sentence: dates, counters, tags. */
function trim(blocks: Block[]): Block[] {
  let start = 0;
  let end = blocks.length;
  const speaks = (block: Block): boolean =>
    isProse(block) || (block.stops > 0 && block.words >= 5) || block.box.tag === 'li';
  while (start < end && !speaks(blocks[start] as Block)) start++;
  while (end > start && !speaks(blocks[end - 1] as Block)) end--;
  return blocks.slice(start, end);
}
