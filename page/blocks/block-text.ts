import type { Block } from './block.ts';
import { isInvisible, isSpace } from './count-text.ts';

/**
 * A run of characters of the text that stands in one text node without a gap: character `start + i` of the text is
 * character `nodeStart + i` of the node. UTF-16 code units throughout. A run of spaces is one space of the text and
 * maps to its first character; only a line break has no segment.
 */
export interface Segment {
  start: number;
  end: number;
  node: Text;
  nodeStart: number;
}

/** A block's text as read: spaces collapsed, soft hyphens and zero-width marks left out; with its segments. */
export interface BlockText {
  text: string;
  segments: Segment[];
}

/** Reads a block's text and, for each of its characters, where it stands in the page. `offset` is added to the text positions. */
export function readBlock(block: Block, offset = 0): BlockText {
  let text = '';
  const segments: Segment[] = [];
  let space: { node: Text; at: number } | 'break' | null = null;
  const add = (node: Text, from: number, to: number, shown = node.data.slice(from, to)): void => {
    const start = offset + text.length;
    const last = segments[segments.length - 1];
    if (last && last.node === node && last.end === start && last.nodeStart + (last.end - last.start) === from)
      last.end += to - from;
    else segments.push({ start, end: start + to - from, node, nodeStart: from });
    text += shown;
  };
  const addSpace = (): void => {
    if (!space) return;
    if (text) {
      if (space === 'break') text += ' ';
      else add(space.node, space.at, space.at + 1, ' ');
    }
    space = null;
  };
  for (const node of block.pieces) {
    if (!node) {
      space ??= 'break';
      continue;
    }
    const { data } = node;
    let run = -1;
    for (let i = 0; i <= data.length; i++) {
      const code = i < data.length ? data.charCodeAt(i) : 32;
      const spaceHere = isSpace(code);
      if (!spaceHere && !isInvisible(code)) {
        if (run < 0) {
          addSpace();
          run = i;
        }
        continue;
      }
      if (run >= 0) {
        add(node, run, i);
        run = -1;
      }
      if (spaceHere && i < data.length) space ??= { node, at: i };
    }
  }
  return { text, segments };
}

const texts = new WeakMap<Block, string>();

/** The text of a block alone; kept, because several rules ask for it. */
export function blockText(block: Block): string {
  let text = texts.get(block);
  if (text === undefined) {
    text = readBlock(block).text;
    texts.set(block, text);
  }
  return text;
}
