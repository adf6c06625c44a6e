import type { Block } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';

/** A dateline that can be nothing else: a house in brackets or with its domain, or a place in capitals, then a dash. */
const dateline =
  /^(?:[\p{Lu}][\p{L}.' ]{2,30},?\s*\([^()]{3,40}\)|[\p{L}.' ]{2,30}\.(?:com|co\.id|co|id|net),\s*[\p{Lu}][\p{L} ]+|[\p{Lu}][\p{L} ]{2,30},\s*[\p{L}\d ]{2,20}\.(?:com|co\.id|co|id|net)|\p{Lu}{4,}(?:,? [\p{Lu}\p{L}.]+){0,4})\s*(?:[-–—]+|:)/u;

/** Most blocks that may stand before the dateline, and their longest text. */
const most = 2;
const longest = 320;

/** Without what stands before the dateline: a caption or a summary in the body's own paragraphs. */
export function dropBeforeDateline(blocks: Block[]): Block[] {
  for (let i = 1; i <= most && i < blocks.length - 1; i++) {
    const block = blocks[i];
    if (block && dateline.test(blockText(block).slice(0, 90)))
      return blocks.slice(0, i).every((before) => before.chars <= longest && !/["“]/.test(blockText(before)))
        ? blocks.slice(i)
        : blocks;
  }
  return blocks;
}
