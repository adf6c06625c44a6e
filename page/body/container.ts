import type { Box } from '../blocks/block.ts';
import { proseValue } from '../blocks/prose.ts';
import type { PageBlocks } from '../blocks/walk-blocks.ts';

/** The element that holds the article's body, and how much of the page's prose it holds. */
export interface Container {
  box: Box;
  /** Sum of the values of its blocks. */
  value: number;
}

/**
 * The box with the highest sum of prose less boilerplate; of equals the deepest. Because sums are taken over whole subtrees,
 * a body in several sibling parts wins with their common parent. Text marked as noise counts nothing, neither for nor against.
 */
export function findContainer(page: PageBlocks): Container | null {
  const { boxes, blocks } = page;
  const noisy = noisyBlocks(page);
  const sums = [0];
  for (const block of blocks) sums.push((sums[block.index] ?? 0) + (noisy[block.index] ? 0 : proseValue(block)));
  let best: Container | null = null;
  for (const box of boxes) {
    const value = (sums[box.end] ?? 0) - (sums[box.first] ?? 0);
    if (value > 0 && (!best || value > best.value || (value === best.value && box.depth > best.box.depth)))
      best = { box, value };
  }
  return best;
}

/** For each block whether it stands in a box marked as noise. */
export function noisyBlocks(page: PageBlocks): boolean[] {
  const noisy = new Array<boolean>(page.blocks.length).fill(false);
  let until = 0;
  for (const box of page.boxes) {
    if (!box.noise || box.end <= until) continue;
    noisy.fill(true, box.first, box.end);
    until = box.end;
  }
  return noisy;
}
