import type { NoiseKind } from '../blocks/block.ts';
import type { PageBlocks } from '../blocks/walk-blocks.ts';

/** For each block the reason why it is not article text by where it stands, the outermost first, or null. */
export function noisyBlocks(page: PageBlocks): (NoiseKind | null)[] {
  const noisy = new Array<NoiseKind | null>(page.blocks.length).fill(null);
  let until = 0;
  for (const box of page.boxes) {
    if (!box.noise || box.end <= until) continue;
    noisy.fill(box.noise, box.first, box.end);
    until = box.end;
  }
  return noisy;
}
