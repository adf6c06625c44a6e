import type { Block } from './block.ts';

/**
 * Soft hyphens, zero-width spaces and marks, the byte order mark, and the marks that turn the direction of text (Unicode UAX #9):
 * nothing a reader sees, and with the last a name could rearrange the words around it.
 */
export const invisible = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';

const spaces = /\s+/g;
const word = /\S+/g;
const stop = /[.!?…]["'”’)\]»]*(?=\s|$)/g;
const digit = /\d/g;

/** How often a pattern is found; `match` runs in native code, which counts on a page just loaded. */
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Adds one text node's characters, words and sentence ends to its block, and returns the characters added. The counts are
 * estimates for weighing blocks: a word over two nodes counts twice. The line breaks and indents of the source count as a space.
 */
export function countText(block: Block, data: string): number {
  let text = data.trim();
  if (text.includes('\n')) text = text.replace(spaces, ' ');
  if (text === '') return 0;
  const added = text.length + (block.chars > 0 ? 1 : 0);
  block.chars += added;
  block.words += text.length < 8 && !text.includes(' ') ? 1 : count(text, word);
  block.stops += count(text, stop);
  block.digits += count(text, digit);
  return added;
}
