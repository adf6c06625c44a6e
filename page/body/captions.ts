import type { Block } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import type { PageBlocks } from '../blocks/walk-blocks.ts';
import { photoCredit } from '../facts/photo-credit.ts';

/** Most characters of a caption, and most blocks beside a picture: caption and credit. */
const longestCaption = 350;
const mostBlocks = 2;

/** Marks the small boxes that hold a picture with a line or two under it; a paragraph with a picture in it is none. */
export function markPictureBoxes(page: PageBlocks): void {
  for (const box of page.boxes) {
    const size = box.end - box.first;
    if (!box.media || box.noise || size === 0 || size > mostBlocks || box.tag === 'p' || box.depth === 0) continue;
    let chars = 0;
    for (let i = box.first; i < box.end; i++) chars += page.blocks[i]?.chars ?? 0;
    if (chars <= longestCaption) box.noise = 'caption';
  }
}

/** Whether a block reads as a caption: a short text that ends with or begins with the credit of a picture. */
export function isCaption(block: Block): boolean {
  if (block.chars > longestCaption || block.stops > 3) return false;
  const credited = photoCredit(blockText(block));
  if (!credited) return false;
  // A sentence that is over, then brackets: a desk's code or an agency (`… katanya. (AFP/ant)`), unless it names a picture.
  return !/[.!?”"]\s*$/.test(credited.text) || /foto|photo|image|getty|ilustrasi|dok/i.test(credited.credit);
}
