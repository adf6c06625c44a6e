import type { Block } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import { headingTags } from '../blocks/tags.ts';
import type { PageBlocks } from '../blocks/walk-blocks.ts';
import { photoCredit } from '../facts/photo-credit.ts';

/** Most characters of a caption, and most blocks beside a picture: caption, credit, a button. */
const longestCaption = 350;
const mostBlocks = 3;

/**
 * Marks the small boxes that hold a picture with a line or two under it. A paragraph with a picture in it is none, nor is the
 * entry of a list article: heading, picture and a sentence or two in `<p>`.
 */
export function markPictureBoxes(page: PageBlocks): void {
  for (const box of page.boxes) {
    const size = box.end - box.first;
    if (!box.media || box.noise || size === 0 || size > mostBlocks || box.tag === 'p' || box.depth === 0) continue;
    const inside = page.blocks.slice(box.first, box.end);
    if (inside.reduce((sum, block) => sum + block.chars, 0) > longestCaption) continue;
    if (!inside.some((block) => isEntryText(block))) box.noise = 'caption';
  }
}

const isEntryText = (block: Block): boolean =>
  headingTags.has(block.box.tag) ||
  (block.box.tag === 'p' && block.stops > 0 && block.words >= 12 && !photoCredit(blockText(block)));

/**
 * Whether a block reads as a caption: a short text that ends with or begins with the credit of a picture. In an article's last
 * block a credit after a full sentence is the agency or the desk (`… katanya. (AFP/ant)`), unless it names a picture.
 */
export function isCaption(block: Block, isLast: boolean): boolean {
  if (block.chars > longestCaption || block.stops > 3) return false;
  const credited = photoCredit(blockText(block));
  if (!credited) return false;
  return !isLast || !/[.!?”"]\s*$/.test(credited.text) || /foto|photo|image|getty|ilustrasi|dok/i.test(credited.credit);
}
