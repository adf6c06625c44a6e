import type { Block, Box, NoiseKind } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import { isLinkBlock } from '../blocks/prose.ts';
import { headingTags } from '../blocks/tags.ts';
import type { PageBlocks } from '../blocks/walk-blocks.ts';
import { dropBeforeDateline } from './before-dateline.ts';
import { isCaption } from './captions.ts';
import { type Cluster, commonBox, lineParent } from './clusters.ts';
import { isEndLine } from './end-lines.ts';
import { isPrompt, isSignOff, makerLine, pointerLabel } from './labels.ts';
import { isByline, isDateLine } from './side-lines.ts';

/** The element that holds a body, and the body's blocks in order. */
export interface Body {
  container: Box;
  blocks: Block[];
}

/** Blocks looked at between two rests. */
const batch = 10;

/** The blocks of a cluster's stretch of the page that are the article's body. */
export function* selectBodyInSteps(
  page: PageBlocks,
  cluster: Cluster,
  noise: readonly (NoiseKind | null)[],
): Generator<undefined, Body> {
  const first = cluster.blocks[0] as Block;
  const last = cluster.blocks[cluster.blocks.length - 1] as Block;
  const container = cluster.blocks.reduce((box, block) => commonBox(box, block.box), first.box);
  const members = new Set(cluster.blocks);
  const parents = new Set(cluster.blocks.map(lineParent));
  const blocks: Block[] = [];
  for (let i = first.index; i <= last.index; i++) {
    if (i % batch === 0) yield;
    const block = page.blocks[i] as Block;
    if (!noise[i] && isBody(block, members, parents, block === last)) blocks.push(block);
  }
  return { container, blocks: dropBeforeDateline(trimEnd(blocks)) };
}

function isBody(block: Block, members: ReadonlySet<Block>, parents: ReadonlySet<Box>, isLast: boolean): boolean {
  const text = blockText(block);
  if (isPrompt(text) || isSignOff(text)) return false;
  if (block.chars < 160 && (makerLine(text) || isDateLine(text) || isByline(text))) return false;
  const label = pointerLabel(text);
  if (label?.marked && (block.linkChars > 0.3 * block.chars || block.words <= 4 || block.chars < 160)) return false;
  if (isLinkBlock(block) || headingTags.has(block.box.tag) || isCaption(block, isLast)) return false;
  if (members.has(block) || parents.has(lineParent(block))) return true;
  // Items of a list that stands among the paragraphs.
  const list = block.box.tag === 'li' ? block.box.parent?.parent : null;
  return list ? parents.has(list) : false;
}

/** Most closing lines that are taken off an article's end. */
const mostEndLines = 4;

/** Without the closing lines that are about the text: who helped, who the author is, where to subscribe. */
function trimEnd(blocks: Block[]): Block[] {
  let end = blocks.length;
  while (end > 1 && blocks.length - end < mostEndLines && isEndLine(blockText(blocks[end - 1] as Block))) end--;
  return blocks.slice(0, end);
}
