import type { Block, Box } from '../blocks/block.ts';
import { isLinkBlock, isProse } from '../blocks/prose.ts';
import type { PageBlocks } from '../blocks/walk-blocks.ts';
import { attribute } from '../unclobbered.ts';

/** Most characters of prose, and most blocks, that a teaser holds: a title, a date, a sentence or two. */
const longestTeaser = 500;
const mostBlocks = 14;

/** Fewest like elements beside each other that make a list of teasers. */
const fewestItems = 3;

/** Addresses of buttons: a place in the page itself, a way to pass it on. */
const button = /^(?:#|mailto:|whatsapp:|sms:)|\/sharer?\b|\/intent\/|\bwa\.me\b/;

/** Whether a block is the title of another page: a link of at least three words. */
const isTitleLink = (block: Block): boolean =>
  isLinkBlock(block) && block.words >= 3 && !(block.link && button.test(attribute(block.link, 'href') ?? ''));

/** Whether a block begins with a link as long as a title and goes on with text: a teaser in one piece. */
function beginsWithTitle(block: Block): boolean {
  if (block.links !== 1 || block.linkChars < 30 || block.linkChars < 0.15 * block.chars) return false;
  const first = block.pieces.find((piece) => piece !== null && /\S/.test(piece.data));
  return block.link !== null && first !== undefined && first !== null && block.link.contains(first);
}

/**
 * Marks lists of teasers: elements of the same kind beside each other, each with its own link to another page and little text.
 * They are what index pages are made of, and what surrounds an article.
 */
export function markTeasers(page: PageBlocks): void {
  const { boxes, blocks } = page;
  const titles = [0];
  const prose = [0];
  for (const block of blocks) {
    titles.push((titles[block.index] ?? 0) + (isTitleLink(block) ? 1 : 0));
    prose.push((prose[block.index] ?? 0) + (isProse(block) ? block.chars : 0));
  }
  const isTeaser = (box: Box): boolean => {
    const size = box.end - box.first;
    if (size === 0 || size > mostBlocks || (prose[box.end] ?? 0) - (prose[box.first] ?? 0) > longestTeaser)
      return false;
    if ((titles[box.end] ?? 0) > (titles[box.first] ?? 0)) return true;
    const only = size === 1 ? blocks[box.first] : undefined;
    return only !== undefined && beginsWithTitle(only);
  };
  const items = new Map<Box, Map<string, Box[]>>();
  for (const box of boxes) {
    if (!box.parent || !isTeaser(box)) continue;
    const byTag = items.get(box.parent) ?? new Map<string, Box[]>();
    const same = byTag.get(box.tag);
    if (same) same.push(box);
    else byTag.set(box.tag, [box]);
    items.set(box.parent, byTag);
  }
  for (const byTag of items.values()) {
    for (const same of byTag.values()) {
      // A lone linked line between paragraphs is no list: at least one of the items must hold more than its title.
      const rich = same.filter((box) => box.end - box.first > 1 || isProse(blocks[box.first] as Block)).length;
      if (same.length >= fewestItems && rich >= 2) for (const box of same) box.noise = 'teaser';
    }
  }
}
