import type { Block } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import { isLinkBlock, isProse } from '../blocks/prose.ts';
import type { PageBlocks } from '../blocks/walk-blocks.ts';
import { namesDate } from '../body/side-lines.ts';
import { reportingWords } from '../words/reporting.ts';

/** What the page itself shows, without any meta data. Lengths in characters, shares 0 to 1. */
export interface Evidence {
  /** Length of the body, and its paragraphs that read as prose. */
  body: number;
  paragraphs: number;
  blocks: number;
  /** Share of the page's prose that the body holds. */
  share: number;
  /** Blocks between the headline and the body; null without a headline before it. */
  gap: number | null;
  /** A date stands near the headline or right before the body. */
  dated: boolean;
  /** Dates inside the body's stretch of the page: posts and comments each carry one. */
  datesInside: number;
  /** Titles of other pages inside the body's stretch, for each of its blocks. */
  linksInside: number;
  /** Paragraphs that lead to places in the same page: references and tables of contents. */
  references: number;
  /** Reporting words in the body. */
  reporting: number;
}

/** How far before the headline and after the body's start a date may stand, in blocks. */
const dateWindow = { before: 10, after: 3 };

/** Gathers the evidence for a body that was found. */
export function gatherEvidence(page: PageBlocks, body: readonly Block[], headline: Block | null): Evidence {
  const first = body[0]?.index ?? 0;
  const last = body[body.length - 1]?.index ?? 0;
  const members = new Set(body);
  let prose = 0;
  for (const block of page.blocks) if (isProse(block)) prose += block.chars;
  let datesInside = 0;
  let titles = 0;
  for (let i = first; i <= last; i++) {
    const block = page.blocks[i];
    if (!block || members.has(block)) continue;
    if (block.time || (block.chars < 60 && namesDate(blockText(block)))) datesInside++;
    if (isLinkBlock(block) && block.words >= 4) titles++;
  }
  let bodyChars = 0;
  let bodyProse = 0;
  let paragraphs = 0;
  let references = 0;
  let reporting = 0;
  for (const block of body) {
    bodyChars += block.chars;
    if (isProse(block)) {
      paragraphs++;
      bodyProse += block.chars;
    }
    if (block.link?.getAttribute('href')?.startsWith('#')) references++;
    for (const word of blockText(block)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [])
      if (reportingWords.has(word)) reporting++;
  }
  const gap = headline && headline.index < first ? first - headline.index : null;
  return {
    body: bodyChars,
    paragraphs,
    blocks: body.length,
    share: prose > 0 ? bodyProse / prose : 0,
    gap,
    dated: isDated(page, gap !== null && headline ? headline.index : first, first),
    datesInside,
    linksInside: titles / Math.max(1, body.length),
    references,
    reporting,
  };
}

function isDated({ blocks }: PageBlocks, headline: number, first: number): boolean {
  const from = Math.max(0, headline - dateWindow.before);
  const to = Math.min(blocks.length, first + dateWindow.after);
  for (let i = from; i < to; i++) {
    const block = blocks[i];
    // Far above the body stand other pages' dates; right at the headline or the body it is this one's.
    if (!block || (i > headline + 25 && i < first - 25)) continue;
    if (block.time || namesDate(blockText(block))) return true;
  }
  return false;
}
