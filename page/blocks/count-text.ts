import type { Block } from './block.ts';

/** What is carried from one text node of a block to the next. */
export interface TextState {
  /** The last character was a space, or there was none yet. */
  space: boolean;
  /** The last character that is no space was a sentence end, perhaps followed by closing marks. */
  stop: boolean;
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);

/** Soft hyphens, zero-width spaces and marks, and the byte order mark: nothing a reader sees. */
const isInvisible = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;

const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026;

/** Closing quotation marks and brackets, which may follow a sentence's end. */
const isClosing = (code: number): boolean =>
  code === 34 || code === 39 || code === 41 || code === 93 || code === 0x201d || code === 0x2019 || code === 0xbb;

/** Adds one text node's characters, words and sentence ends to its block. Returns the characters added. */
export function countText(block: Block, data: string, state: TextState): number {
  const before = block.chars;
  let { space, stop } = state;
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code > 32 && code < 0xa0) {
      if (space) {
        if (block.chars > 0) block.chars++;
        block.words++;
        space = false;
        stop = false;
      }
      block.chars++;
      if (code >= 48 && code <= 57) block.digits++;
      if (isStop(code)) stop = true;
      else if (stop && !isClosing(code)) stop = false;
    } else if (isSpace(code)) {
      if (stop && !space) block.stops++;
      space = true;
    } else if (!isInvisible(code)) {
      if (space) {
        if (block.chars > 0) block.chars++;
        block.words++;
        space = false;
        stop = false;
      }
      block.chars++;
      if (isStop(code)) stop = true;
      else if (stop && !isClosing(code)) stop = false;
    }
  }
  state.space = space;
  state.stop = stop;
  return block.chars - before;
}

export { isInvisible, isSpace };
