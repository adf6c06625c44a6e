import type { Block, Box } from './blocks/block.ts';
import { type PageBlocks, walkBlocks } from './blocks/walk-blocks.ts';
import { markPictureBoxes } from './body/captions.ts';
import { chooseCluster, findClusters } from './body/clusters.ts';
import { findHeadline } from './body/headline.ts';
import { markNoise } from './body/noise.ts';
import { noisyBlocks } from './body/noisy-blocks.ts';
import { selectBody } from './body/select-body.ts';
import { markTeasers } from './body/teasers.ts';
import { gatherEvidence } from './decide/evidence.ts';
import { isArticle } from './decide/is-article.ts';
import { type MetaData, readMetaData, textOf } from './facts/meta-data.ts';
import { read } from './unclobbered.ts';

/** An article in a document: the element that holds its body and the blocks of text that are the body, in order. */
export interface FoundArticle {
  document: Document;
  root: Element;
  container: Box;
  blocks: Block[];
  /** The block that holds the headline, or null. */
  headline: Block | null;
  page: PageBlocks;
  /** What the page says of itself. */
  data: MetaData;
}

/** Finds the article of a document, or null where the page is none. Reads only; the page is not changed. */
export function findArticle(document: Document, url = document.URL): FoundArticle | null {
  const steps = findArticleInSteps(document, url);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, yielding now and then so that the caller may let others run. */
export function* findArticleInSteps(document: Document, url = document.URL): Generator<undefined, FoundArticle | null> {
  const body = read(document, 'body');
  if (!body) return null;
  const page = yield* walkBlocks(body);
  markTeasers(page);
  markNoise(page);
  markPictureBoxes(page);
  yield;
  const data = readMetaData(document);
  const headline = findHeadline(page, titlesOf(document, data));
  const noise = noisyBlocks(page);
  const cluster = chooseCluster(findClusters(page, noise), headline);
  if (!cluster) return null;
  yield;
  const { container, blocks } = selectBody(page, cluster, noise);
  if (blocks.length === 0 || !isArticle(gatherEvidence(page, blocks, headline), data, url)) return null;
  return { document, root: container.element, container, blocks, page, headline, data };
}

/** The titles the page gives its article. */
function titlesOf(document: Document, data: MetaData): string[] {
  const titles = [read(document, 'title'), textOf(data.article?.headline), data.meta('og:title')];
  return titles.filter((title): title is string => Boolean(title));
}
