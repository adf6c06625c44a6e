import type { Span } from '../../engine/types.ts';
import { readFactsInSteps } from '../../page/article-facts.ts';
import { readLinks } from '../../page/article-links.ts';
import { type ArticleText, readArticle, readArticleInSteps } from '../../page/article-text.ts';
import { findEmbeddedArticle } from '../../page/embedded-article.ts';
import { readMetaData } from '../../page/facts/meta-data.ts';
import { findArticleInSteps } from '../../page/find-article.ts';
import { pause, runInSlices } from '../../page/idle-steps.ts';
import { articleInView } from '../../page/in-view.ts';
import { fetchArticlePage } from '../../page/pages/fetch-page.ts';
import { type JoinedText, joinTexts } from '../../page/pages/join-texts.ts';
import { type ArticlePages, findPages } from '../../page/pages/page-links.ts';
import { read } from '../../page/unclobbered.ts';
import { startWorkClock, type WorkClock } from '../../page/work-clock.ts';
import type { ArticleReport } from '../../report/schema.ts';
import type { LoadPart } from './load-part.ts';

/** An article as read from the page: its report, and where its text stands. */
export interface ReadPage {
  root: Element;
  text: ArticleText;
  /** What the reader is shown: the engine's reading with the reader's corrections. */
  report: ArticleReport;
  /** The engine's reading alone. */
  reading: ArticleReport;
  /** How long reading and marking kept the page busy. */
  clock: WorkClock;
  /** True for a text that stands in the page's data and is not shown yet: nothing of it can be marked. */
  embedded: boolean;
  /** The headlines of all articles on the page where there are several, and which of them was read. */
  headlines: readonly Element[];
  shown: number;
}

/**
 * Reads the page's article in slices with the engine and the words that `load` gives; null when there is none, or when `signal` aborts. With `whole` the other pages of an
 * article that is split are fetched and read as well: only ever upon a reader's click.
 */
export async function readPage(
  document: Document,
  load: LoadPart,
  signal: AbortSignal,
  whole = false,
): Promise<ReadPage | null> {
  const view = read(document, 'defaultView');
  if (!view) return null;
  const url = view.location.href;
  const clock = startWorkClock();
  let headlines: readonly Element[] = [];
  let shown = 0;
  const choose = (all: readonly Element[]): number => {
    headlines = all;
    shown = articleInView(all, view);
    return shown;
  };
  const onPage = await runInSlices(findArticleInSteps(document, url, { choose }), signal, clock);
  if (signal.aborted) return null;
  const found = onPage ?? clock.run(() => findEmbeddedArticle(document, url, readMetaData(document)));
  if (!found) return null;
  const loading = load('engine');
  // Told below; until then nobody waits for it.
  loading.catch(() => undefined);
  await pause();
  const own = await runInSlices(readArticleInSteps(found), signal, clock);
  if (!own) return null;
  await pause();
  // The address, and so what looks like a page of it, is the first article's.
  const pages = shown === 0 ? clock.run(() => findPages(document, url)) : null;
  await pause();
  const facts = await runInSlices(readFactsInSteps(found, url), signal, clock);
  if (!facts) return null;
  await pause();
  const joined = pages && whole ? await joinPages(own, pages, url, view, signal) : null;
  const text = joined?.text ?? own;
  const engine = await loading;
  if (signal.aborted) return null;
  const language = clock.run(() => engine.detectLanguage(text.text));
  const pack = language ? await load(`language-${language}`) : undefined;
  if (signal.aborted) return null;
  const reader = engine.extractWithPackInSteps(text.text, pack, {
    ...(facts.published ? { published: facts.published } : {}),
    publisher: facts.publisher?.host ?? '',
  });
  const extraction = await runInSlices(reader, signal, clock);
  if (!extraction) return null;
  await pause();
  const links = onPage ? clock.run(() => readLinks(found.root, text)) : [];
  await pause();
  const builder = engine.buildReportInSteps({
    facts: {
      ...facts,
      pages: pages && { current: pages.current, total: pages.total, ...(joined ? { read: joined.pages } : {}) },
    },
    extraction,
    text: text.text,
    url,
    links,
  });
  const reading = await runInSlices(builder, signal, clock);
  if (!reading) return null;
  return { root: found.root, text, report: reading, reading, clock, embedded: !onPage, headlines, shown };
}

/** Fetches the other pages one after the other and joins their texts with the one that is open. */
async function joinPages(
  own: ArticleText,
  pages: ArticlePages,
  url: string,
  view: Window,
  signal: AbortSignal,
): Promise<JoinedText> {
  const parts = [{ page: pages.current, url, text: own, shown: true }];
  for (const { page, url: address } of pages.others) {
    const found = await fetchArticlePage(address, view, signal);
    if (signal.aborted) break;
    if (found) parts.push({ page, url: address, text: readArticle(found), shown: false });
    await pause();
  }
  return joinTexts(parts);
}

/** The ranges of the spans of a claim or sentence that still stand on the page. */
export function rangesOf(text: ArticleText, spans: readonly Span[]): Range[] {
  return spans.flatMap((span) => text.rangesOf(span));
}
