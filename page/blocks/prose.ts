import type { Block } from './block.ts';
import { headingTags } from './tags.ts';

/** Share of the characters that stand in links, 0 to 1. */
export const linkShare = (block: Block): number => (block.chars > 0 ? block.linkChars / block.chars : 0);

/** Whether the whole block leads somewhere else: a title in a list, a button, a tag. */
export const isLinkBlock = (block: Block): boolean => block.linkChars > 0.75 * block.chars;

/** Whether the block reads as sentences. Needs 12 words and a sentence end, or 25 words; headings and link lists never do. */
export function isProse(block: Block): boolean {
  if (headingTags.has(block.box.tag) || linkShare(block) > 0.4 || block.digits > 0.25 * block.chars) return false;
  return (block.words >= 12 && block.stops > 0) || block.words >= 25;
}

/**
 * What a block speaks for the element it stands in: characters of prose, less what is linked; below zero for what menus,
 * lists of titles and buttons are made of.
 */
export function proseValue(block: Block): number {
  if (isProse(block)) return block.chars - 1.5 * block.linkChars;
  if (isLinkBlock(block)) return -Math.min(60, 15 + block.linkChars);
  if (headingTags.has(block.box.tag)) return 0;
  if (block.stops > 0 && block.words >= 4 && block.linkChars === 0) return block.chars / 2;
  if (block.box.tag === 'li' && block.linkChars === 0) return 0;
  return -8;
}
