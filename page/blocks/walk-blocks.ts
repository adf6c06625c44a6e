import { read } from '../unclobbered.ts';
import type { Block, Box } from './block.ts';
import { countText } from './count-text.ts';
import { blockTags, mediaTags, skippedTags } from './tags.ts';

/** The page cut into boxes (in document order, the body first) and blocks. */
export interface PageBlocks {
  boxes: Box[];
  blocks: Block[];
}

/** Elements looked at before the walk lets others run; about a millisecond on a slow phone. */
const sliceSize = 400;

/** Nodes after which the walk ends: many times the largest article; a page that keeps moving its nodes would never end it. */
const mostNodes = 500_000;

/**
 * Walks a subtree once and cuts it into blocks. Yields now and then, so that the caller may spread the work over idle time;
 * nothing is read twice and nothing in the page is changed. Nodes that are taken away meanwhile end the walk early.
 */
export function* walkBlocks(root: Element): Generator<undefined, PageBlocks> {
  const boxes: Box[] = [];
  const blocks: Block[] = [];
  let box: Box = {
    element: root,
    tag: read(root, 'localName'),
    parent: null,
    depth: 0,
    first: 0,
    end: 0,
    noise: null,
    linked: false,
    media: false,
  };
  boxes.push(box);
  let block: Block | null = null;
  let link: Element | null = null;
  let countedLink: Element | null = null;
  let inTime = false;
  let pendingBreak = false;
  let seen = 0;

  const flush = (): void => {
    pendingBreak = false;
    if (!block) return;
    if (block.chars > 0) {
      block.index = blocks.length;
      blocks.push(block);
    }
    block = null;
  };

  const addText = (node: Text): void => {
    const { data } = node;
    if (!block) {
      if (!/\S/.test(data)) return;
      block = {
        index: 0,
        box,
        pieces: [],
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
    if (pendingBreak && /\S/.test(data)) {
      block.pieces.push(null);
      pendingBreak = false;
    }
    block.pieces.push(node);
    const added = countText(block, data);
    if (added === 0) return;
    if (link) {
      block.linkChars += added;
      if (!block.link || countedLink !== link) block.links++;
      block.link ??= link;
      countedLink = link;
    }
    if (inTime) block.time = true;
  };

  const leave = (element: Element): void => {
    const tag = read(element, 'localName');
    if (element === link) link = null;
    else if (tag === 'time') inTime = false;
    if (box.element === element && box.parent) {
      flush();
      box.end = blocks.length;
      box = box.parent;
    }
  };

  let nodes = 0;
  let node: Node | null = read(root, 'firstChild');
  while (node && nodes++ < mostNodes) {
    let down: Node | null = null;
    const type: number = read(node, 'nodeType');
    if (type === 3) addText(node as Text);
    else if (type === 1) {
      const element = node as Element;
      const tag = read(element, 'localName');
      if (++seen % sliceSize === 0) yield;
      if (mediaTags.has(tag)) for (let at: Box | null = box; at && !at.media; at = at.parent) at.media = true;
      if (tag === 'br') {
        if (pendingBreak) flush();
        else if (block) pendingBreak = true;
      } else if (!skippedTags.has(tag)) {
        if (tag === 'a') {
          if (element.hasAttribute('href')) link = element;
        } else if (tag === 'time') inTime = true;
        else if (blockTags.has(tag) || tag.includes('-')) {
          flush();
          box = {
            element,
            tag,
            parent: box,
            depth: box.depth + 1,
            first: blocks.length,
            end: blocks.length,
            noise: null,
            linked: link !== null,
            media: false,
          };
          boxes.push(box);
        }
        down = read(element, 'firstChild');
        if (!down) leave(element);
      }
    }
    if (down) {
      node = down;
      continue;
    }
    let at: Node = node;
    let next: Node | null = read(at, 'nextSibling');
    while (!next) {
      const parent: Node | null = read(at, 'parentNode');
      if (!parent || parent === root) break;
      leave(parent as Element);
      at = parent;
      next = read(at, 'nextSibling');
    }
    node = next;
  }
  flush();
  for (let at: Box | null = box; at; at = at.parent) at.end = blocks.length;
  return { boxes, blocks };
}
