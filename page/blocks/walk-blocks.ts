import { read } from '../unclobbered.ts';
import { type Block, type Box, emptyBlock } from './block.ts';
import { countText } from './count-text.ts';
import { traitsOf } from './tag-traits.ts';

/** The page cut into boxes (in document order, the body first) and blocks. */
export interface PageBlocks {
  boxes: Box[];
  blocks: Block[];
}

/** Nodes looked at before the walk lets others run; a few milliseconds on a slow phone. */
const sliceSize = 250;

/** Nodes after which the walk ends: many times the largest article; a page that keeps moving its nodes would never end it. */
const mostNodes = 500_000;

const visible = /\S/;

/**
 * Walks a subtree once and cuts it into blocks. Yields now and then, so that the caller may spread the work over idle time;
 * nothing in the page is changed. Nodes that are taken away meanwhile end the walk early.
 */
export function* walkBlocks(root: Element): Generator<undefined, PageBlocks> {
  const walk = startWalk(root);
  for (let nodes = 0; nodes < mostNodes && walk.step(sliceSize); nodes += sliceSize) yield;
  return walk.end();
}

/** A walk that can be interrupted: a plain function runs faster than the body of a generator. */
function startWalk(root: Element): { step(nodes: number): boolean; end(): PageBlocks } {
  // A tree walker reads the tree itself, which no form with a field named `firstChild` can bend.
  const walker = read(root.ownerDocument, 'createTreeWalker')(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const boxes: Box[] = [newBox(root, traitsOf('body').tag, null, 0, false)];
  const blocks: Block[] = [];
  let box = boxes[0] as Box;
  let block: Block | null = null;
  let link: Element | null = null;
  let countedLink: Element | null = null;
  let time: Node | null = null;
  let pendingBreak = false;
  let node: Node | null = walker.firstChild();

  const flush = (): void => {
    pendingBreak = false;
    if (block && block.chars > 0) {
      block.index = blocks.length;
      blocks.push(block);
    }
    block = null;
  };

  const addText = (text: Text): void => {
    const { data } = text;
    const seen = visible.test(data);
    if (!block) {
      if (!seen) return;
      block = emptyBlock(box);
    }
    if (pendingBreak && seen) {
      block.pieces.push(null);
      pendingBreak = false;
    }
    block.pieces.push(text);
    if (!seen) return;
    const added = countText(block, data);
    if (link) {
      block.linkChars += added;
      if (!block.link || countedLink !== link) block.links++;
      block.link ??= link;
      countedLink = link;
    }
    if (time) block.time = true;
  };

  /** Takes an element in; true when its children are to be looked at. */
  const enter = (element: Element, nodeName: string): boolean => {
    const { tag, skipped, block: cuts, media } = traitsOf(nodeName);
    if (media) for (let at: Box | null = box; at && !at.media; at = at.parent) at.media = true;
    if (tag === 'br') {
      if (pendingBreak) flush();
      else if (block) pendingBreak = true;
      return false;
    }
    if (skipped) {
      block?.gaps.push(block.pieces.length);
      return false;
    }
    if (cuts) {
      flush();
      box = newBox(element, tag, box, blocks.length, link !== null);
      boxes.push(box);
    } else if (tag === 'a') {
      if (element.hasAttribute('href')) link = element;
    } else if (tag === 'time') time = element;
    return true;
  };

  const leave = (element: Node): void => {
    if (element === link) link = null;
    else if (element === time) time = null;
    if (box.element === element && box.parent) {
      flush();
      box.end = blocks.length;
      box = box.parent;
    }
  };

  const step = (nodes: number): boolean => {
    for (let left = nodes; node && left > 0; left--) {
      // A form may answer with one of its fields; then it is a form.
      const name: unknown = node.nodeName;
      if (name === '#text') addText(node as Text);
      else if (enter(node as Element, typeof name === 'string' ? name : 'form')) {
        const child = walker.firstChild();
        if (child) {
          node = child;
          continue;
        }
        leave(node);
      }
      let next: Node | null = walker.nextSibling();
      while (!next) {
        const parent: Node | null = walker.parentNode();
        if (!parent || parent === root) break;
        leave(parent);
        next = walker.nextSibling();
      }
      node = next;
    }
    return node !== null;
  };

  const end = (): PageBlocks => {
    flush();
    for (let at: Box | null = box; at; at = at.parent) at.end = blocks.length;
    return { boxes, blocks };
  };
  return { step, end };
}

function newBox(element: Element, tag: string, parent: Box | null, first: number, linked: boolean): Box {
  const depth = parent ? parent.depth + 1 : 0;
  return { element, tag, parent, depth, first, end: first, noise: null, linked, media: false };
}
