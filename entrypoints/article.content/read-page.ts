import { extractAttributions } from '../../engine/index.ts';
import type { Span } from '../../engine/types.ts';
import { readFacts } from '../../page/article-facts.ts';
import { readLinks } from '../../page/article-links.ts';
import { type ArticleText, readArticle } from '../../page/article-text.ts';
import { findArticleInSteps } from '../../page/find-article.ts';
import { pause, runInSlices } from '../../page/idle-steps.ts';
import { read } from '../../page/unclobbered.ts';
import { startWorkClock, type WorkClock } from '../../page/work-clock.ts';
import { buildReport } from '../../report/build-report.ts';
import type { ArticleReport } from '../../report/schema.ts';

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
}

/** Reads the page's article in slices; null when there is none, or when `signal` aborts. */
export async function readPage(document: Document, signal: AbortSignal): Promise<ReadPage | null> {
  const view = read(document, 'defaultView');
  if (!view) return null;
  const url = view.location.href;
  const clock = startWorkClock();
  const found = await runInSlices(findArticleInSteps(document, url), view, signal, clock);
  if (!found) return null;
  const text = clock.run(() => readArticle(found));
  const facts = clock.run(() => readFacts(found, url));
  await pause(view);
  const extraction = clock.run(() =>
    extractAttributions(text.text, {
      ...(facts.published ? { published: facts.published } : {}),
      publisher: facts.publisher?.host ?? '',
    }),
  );
  await pause(view);
  if (signal.aborted) return null;
  const reading = clock.run(() =>
    buildReport({ facts, extraction, text: text.text, url, links: readLinks(found.root, text) }),
  );
  return { root: found.root, text, report: reading, reading, clock };
}

/** The ranges of the spans of a claim or sentence that still stand on the page. */
export function rangesOf(text: ArticleText, spans: readonly Span[]): Range[] {
  return spans.flatMap((span) => text.rangesOf(span));
}
