import { type Block, type Box, emptyBlock, type NoiseKind } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import { isProse } from '../blocks/prose.ts';
import type { PageBlocks } from '../blocks/walk-blocks.ts';
import { namesDate } from './side-lines.ts';

/** One of several articles that stand on a page one after the other, as sites do that add the next one when the reader scrolls on. */
export interface Section {
  headline: Block;
  /** Blocks from `first` to before `end`. */
  first: number;
  end: number;
}

/** Smallest prose below a headline that makes it an article of its own, in characters. */
const smallest = 400;

/** How far around its headline an article has its date, in blocks; and how far above it what belongs to it begins, at most. */
const dateReach = 12;
const above = 3;

/**
 * The articles of a page that holds several: each has a first-rank headline, a date of its own near it and a text below.
 * Empty for a page with one article or none. Subheadings in `<h1>` have no date; titles of lists have no text.
 */
export function findSections(page: PageBlocks, noise: readonly (NoiseKind | null)[]): Section[] {
  const headlines = page.blocks.filter(
    (block) => block.box.tag === 'h1' && block.words >= 3 && !isAside(noise[block.index]),
  );
  if (headlines.length < 2) return [];
  const sections: Section[] = [];
  headlines.forEach((headline, i) => {
    const end = headlines[i + 1]?.index ?? page.blocks.length;
    let prose = 0;
    for (let at = headline.index + 1; at < end; at++) {
      const block = page.blocks[at];
      if (block && !noise[block.index] && isProse(block)) prose += block.chars;
    }
    const before = sections[sections.length - 1];
    const first = before ? beginOf(page, headline, before.headline) : 0;
    if (prose < smallest || !hasDate(page, headline, before ? first : headline.index - above, end)) return;
    if (before) before.end = first;
    sections.push({ headline, first, end: page.blocks.length });
  });
  return sections.length > 1 ? sections : [];
}

/**
 * Where an article below another begins: with the largest element that holds its headline and not the one before, or a few blocks
 * above the headline where all stand in one element; in either case after the other's last paragraph.
 */
function beginOf({ blocks }: PageBlocks, headline: Block, before: Block): number {
  let own: Box = headline.box;
  while (own.parent && own.parent.first > before.index) own = own.parent;
  const earliest = own.first < headline.index ? own.first : headline.index - above;
  let first = headline.index;
  for (; first > Math.max(earliest, before.index + 1); first--) {
    const block = blocks[first - 1];
    if (block && isProse(block)) break;
  }
  return first;
}

/** The page with the text of the other articles left out: their blocks keep their places and are empty. */
export function onlySection({ boxes, blocks }: PageBlocks, { first, end }: Section): PageBlocks {
  const root = boxes[0] as Box;
  return {
    boxes,
    blocks: blocks.map((block, index) => (index >= first && index < end ? block : emptyBlock(root, index))),
  };
}

const isAside = (noise: NoiseKind | null | undefined): boolean =>
  noise === 'teaser' || noise === 'related' || noise === 'aside';

function hasDate({ blocks }: PageBlocks, headline: Block, first: number, end: number): boolean {
  for (let i = Math.max(0, first); i < Math.min(end, headline.index + dateReach); i++) {
    const block = blocks[i];
    if (block && i !== headline.index && block.chars < 200 && (block.time || namesDate(blockText(block)))) return true;
  }
  return false;
}
