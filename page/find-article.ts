import { runToEnd } from '../engine/steps.ts';
import type { Block, Box } from './blocks/block.ts';
import { type PageBlocks, walkBlocks } from './blocks/walk-blocks.ts';
import { markPictureBoxes } from './body/captions.ts';
import { chooseCluster, findClusters } from './body/clusters.ts';
import { findHeadline } from './body/headline.ts';
import { markNoiseInSteps } from './body/noise.ts';
import { noisyBlocks } from './body/noisy-blocks.ts';
import { findSections, onlySection } from './body/sections.ts';
import { selectBodyInSteps } from './body/select-body.ts';
import { markTeasers } from './body/teasers.ts';
import { gatherEvidence } from './decide/evidence.ts';
import { isArticle } from './decide/is-article.ts';
import { type MetaData, ofSite, readMetaData, textOf } from './facts/meta-data.ts';
import { read } from './unclobbered.ts';

/** An article in a document: the element that holds its body and the blocks of text that are the body, in order. */
export interface FoundArticle {
  document: Document;
  root: Element;
  container: Box;
  blocks: Block[];
  /** The block that holds the headline, or null. */
  headline: Block | null;
  /** The blocks of the page; those of other articles on it are empty. */
  page: PageBlocks;
  /** What the page says of this article, and of itself. */
  data: MetaData;
  /** How many articles stand on the page; more than one where the next is added when the reader scrolls on. */
  articles: number;
}

/** Chooses among several articles of one page by their headlines' elements; returns the index of the one to read. */
export type ChooseArticle = (headlines: readonly Element[]) => number;

/** Finds the article of a document, or null where the page is none. Reads only; the page is not changed. */
export function findArticle(document: Document, url = document.URL, data?: MetaData): FoundArticle | null {
  return runToEnd(findArticleInSteps(document, url, { data }));
}

/** What the search may be told. */
export interface FindOptions {
  /** What the page says of itself, where it is known already. */
  data?: MetaData | undefined;
  /** Which of several articles to read; the first when left out. */
  choose?: ChooseArticle | undefined;
}

/** The same, yielding now and then so that the caller may let others run. */
export function* findArticleInSteps(
  document: Document,
  url = document.URL,
  { data: known, choose = () => 0 }: FindOptions = {},
): Generator<undefined, FoundArticle | null> {
  const body = read(document, 'body');
  if (!body) return null;
  const data = known ?? readMetaData(document);
  yield;
  const whole = yield* walkBlocks(body);
  yield;
  markTeasers(whole);
  yield;
  yield* markNoiseInSteps(whole);
  yield;
  markPictureBoxes(whole);
  yield;
  const noise = noisyBlocks(whole);
  const sections = findSections(whole, noise);
  const which = sections.length > 0 ? choose(sections.map(({ headline }) => headline.box.element)) : 0;
  const section = sections[which];
  const page = section ? onlySection(whole, section) : whole;
  yield;
  const headline = section?.headline ?? findHeadline(page, titlesOf(document, data));
  yield;
  const cluster = chooseCluster(findClusters(page, noise), headline);
  if (!cluster) return null;
  yield;
  const { container, blocks } = yield* selectBodyInSteps(page, cluster, noise);
  if (blocks.length === 0) return null;
  yield;
  const evidence = gatherEvidence(page, blocks, headline);
  yield;
  if (!isArticle(evidence, data, url)) return null;
  return {
    document,
    root: container.element,
    container,
    blocks,
    page,
    headline,
    data: which > 0 ? ofSite(data) : data,
    articles: Math.max(1, sections.length),
  };
}

/** The titles the page gives its article. */
function titlesOf(document: Document, data: MetaData): string[] {
  const titles = [read(document, 'title'), textOf(data.article?.headline), data.meta('og:title')];
  return titles.filter((title): title is string => Boolean(title));
}
