import type { Block, Box, NoiseKind } from '../blocks/block.ts';
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

/** How far around its headline an article has its date, in blocks; and how far above it what belongs to it begins. */
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
      if (block && !noise[at] && isProse(block)) prose += block.chars;
    }
    if (prose < smallest || !hasDate(page, headline, end)) return;
    sections.push({ headline, first: Math.max(0, headline.index - above), end });
  });
  for (let i = 0; i + 1 < sections.length; i++) {
    const section = sections[i] as Section;
    const next = sections[i + 1] as Section;
    section.end = Math.min(section.end, next.first);
  }
  return sections.length > 1 ? sections : [];
}

const isAside = (noise: NoiseKind | null | undefined): boolean =>
  noise === 'teaser' || noise === 'related' || noise === 'aside';

function hasDate({ blocks }: PageBlocks, headline: Block, end: number): boolean {
  for (let i = Math.max(0, headline.index - above); i < Math.min(end, headline.index + dateReach); i++) {
    const block = blocks[i];
    if (block && i !== headline.index && block.chars < 200 && (block.time || namesDate(blockText(block)))) return true;
  }
  return false;
}

/** The nearest element that holds a whole section, for measuring where it stands. */
export function sectionElement({ blocks }: PageBlocks, section: Section): Element {
  const last = blocks[section.end - 1] ?? section.headline;
  let box: Box = section.headline.box;
  while (box.parent && !(box.first <= section.headline.index && box.end > last.index)) box = box.parent;
  return box.element;
}
