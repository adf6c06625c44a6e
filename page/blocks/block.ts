/** An element that cuts the flow of text (`div`, `p`, `li`, `td` …), with the blocks that stand in it. */
export interface Box {
  element: Element;
  /** Lower-case tag name. */
  tag: string;
  parent: Box | null;
  depth: number;
  /** Indexes into the list of blocks, half-open: every block in the element's subtree. */
  first: number;
  end: number;
  /** Why the element is not article text, or null. Inherited by what stands in it through `noiseOf`. */
  noise: NoiseKind | null;
  /** True inside `<a href>`: all its text is a link. */
  linked: boolean;
  /** True when a picture or a video stands in its subtree before its last text. */
  media: boolean;
}

/** What an element says of itself that is not article text. */
export type NoiseKind =
  | 'hidden'
  | 'navigation'
  | 'aside'
  | 'comments'
  | 'related'
  | 'promo'
  | 'caption'
  | 'byline'
  | 'summary'
  | 'embed'
  | 'tags'
  | 'form'
  | 'teaser';

/**
 * A run of text as a reader sees it: cut at block tags and at `<br><br>`, so bodies without `<p>` need no special case.
 * Counts are taken while walking; the text itself is put together only where it is needed.
 */
export interface Block {
  /** Index in the list of blocks. */
  index: number;
  /** The nearest element that cuts the flow of text. */
  box: Box;
  /** The text nodes in order; null stands for a single line break. */
  pieces: (Text | null)[];
  /** Indexes of the pieces before which something that is no text stands (a script, a style sheet, a field). */
  gaps: number[];
  /** Characters without spaces at either end and runs of spaces counted once. */
  chars: number;
  words: number;
  /** Sentence ends: `.`, `!`, `?`, `…` before a space, a closing mark or the end. */
  stops: number;
  digits: number;
  /** Characters inside links, and how many links. */
  linkChars: number;
  links: number;
  /** True when a `<time>` element stands in it. */
  time: boolean;
  /** The first link in it, for what it leads to. */
  link: Element | null;
}

/** A block without any text yet. */
export function emptyBlock(box: Box, index = 0): Block {
  return {
    index,
    box,
    pieces: [],
    gaps: [],
    chars: 0,
    words: 0,
    stops: 0,
    digits: 0,
    linkChars: 0,
    links: 0,
    time: false,
    link: null,
  };
}
