import type { Block, Box } from './blocks/block.ts';
import { type PageBlocks, walkBlocks } from './blocks/walk-blocks.ts';
import { findContainer } from './body/container.ts';
import { markNoise } from './body/noise.ts';
import { selectBody } from './body/select-body.ts';

/** An article in a document: the element that holds its body and the blocks of text that are the body, in order. */
export interface FoundArticle {
  document: Document;
  root: Element;
  container: Box;
  blocks: Block[];
  page: PageBlocks;
}

/** Finds the article of a document, or null where the page is none. Reads only; the page is not changed. */
export function findArticle(document: Document): FoundArticle | null {
  const steps = findArticleInSteps(document);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, yielding now and then so that the caller may let others run. */
export function* findArticleInSteps(document: Document): Generator<undefined, FoundArticle | null> {
  const { body } = document;
  if (!body) return null;
  const page = yield* walkBlocks(body);
  markNoise(page);
  const container = findContainer(page);
  if (!container) return null;
  yield;
  const blocks = selectBody(page, container.box);
  if (blocks.length === 0) return null;
  return { document, root: container.box.element, container: container.box, blocks, page };
}
