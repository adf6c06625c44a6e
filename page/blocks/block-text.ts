import type { Block } from './block.ts';
import { invisible } from './count-text.ts';

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
  /** Positions in the text at which something that is no text stands in the page. */
  gaps: number[];
}

/** Runs of what separates words or is not seen. A single plain space is the rule, all else the exception. */
const separators = new RegExp(`[\\s${invisible}]+`, 'g');
const unseen = new RegExp(`[${invisible}]+`, 'g');

/** Reads a block's text and, for each of its characters, where it stands in the page. `offset` is added to the text positions. */
export function readBlock(block: Block, offset = 0): BlockText {
  let text = '';
  const segments: Segment[] = [];
  const gaps: number[] = [];
  let space: { node: Text; at: number } | 'break' | null = null;

  const add = (node: Text, from: number, shown: string): void => {
    const start = offset + text.length;
    const last = segments[segments.length - 1];
    if (last && last.node === node && last.end === start && last.nodeStart + (last.end - last.start) === from)
      last.end += shown.length;
    else segments.push({ start, end: start + shown.length, node, nodeStart: from });
    text += shown;
  };
  const addWords = (node: Text, from: number, to: number): void => {
    if (from >= to) return;
    if (space && text !== '') {
      if (space === 'break') text += ' ';
      else add(space.node, space.at, ' ');
    }
    space = null;
    add(node, from, node.data.slice(from, to));
  };

  const gapsAt = new Set(block.gaps);
  block.pieces.forEach((node, index) => {
    // A space before it belongs to the words before it.
    if (gapsAt.has(index) && text !== '') gaps.push(offset + text.length + (space ? 1 : 0));
    if (!node) {
      space ??= 'break';
      return;
    }
    const { data } = node;
    let from = 0;
    for (const match of data.matchAll(separators)) {
      const [run] = match;
      const end = match.index + run.length;
      // Between two words of one node a plain space maps to itself.
      if (run === ' ' && match.index > from && end < data.length) continue;
      addWords(node, from, match.index);
      const at = run.search(/[^\S\ufeff]/);
      if (at >= 0) space ??= { node, at: match.index + at };
      from = end;
    }
    addWords(node, from, data.length);
  });
  return { text, segments, gaps };
}

const texts = new WeakMap<Block, string>();

/** The text of a block alone, the same as `readBlock` gives; kept, because several rules ask for it. */
export function blockText(block: Block): string {
  let text = texts.get(block);
  if (text === undefined) {
    const joined = block.pieces.length === 1 ? (block.pieces[0]?.data ?? '') : joinPieces(block);
    text = joined.replace(unseen, '').replace(/\s+/g, ' ').trim();
    texts.set(block, text);
  }
  return text;
}

const joinPieces = (block: Block): string => block.pieces.map((piece) => (piece ? piece.data : ' ')).join('');
