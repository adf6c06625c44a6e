import { runToEnd } from '../engine/steps.ts';
import { blockText } from './blocks/block-text.ts';
import { readByline } from './facts/byline.ts';
import { type Caption, readCaptions } from './facts/captions.ts';
import { readDateline } from './facts/dateline.ts';
import { namesOf, textOf } from './facts/meta-data.ts';
import { readTimes } from './facts/times.ts';
import { readVerificationNote } from './facts/verification.ts';
import { readWireCredit } from './facts/wire-credit.ts';
import type { FoundArticle } from './find-article.ts';

/** What stands beside the text of an article, as plain data. All of it is the page's word, untrusted; any part may be missing. */
export interface ArticleFacts {
  headline: string | null;
  publisher: { name: string | null; host: string } | null;
  byline: string | null;
  /** The place or house before the first sentence (`TEMPO.CO, Jakarta`). */
  dateline: string | null;
  /** ISO 8601, as the page states it. */
  published: string | null;
  modified: string | null;
  captions: Caption[];
  /** The agency whose copy the article is, where the page says so. */
  wireCredit: string | null;
  /** The page itself says that its news is not yet verified. */
  needsVerification: boolean;
  /** Which part of an article split over several pages this is. */
  pages: { current: number; total: number } | null;
}

/** Longest text that is passed on from a page's meta data, in characters. */
const longest = 300;

/** Reads the facts of a found article. `url` is the page's address; one that is none gives no publisher. */
export function readFacts(found: FoundArticle, url: string): ArticleFacts {
  return runToEnd(readFactsInSteps(found, url));
}

/** The same with rests between its short steps. */
export function* readFactsInSteps(found: FoundArticle, url: string): Generator<undefined, ArticleFacts> {
  const { data, headline } = found;
  const title = headline ? blockText(headline) : (textOf(data.article?.headline) ?? data.meta('og:title'));
  const publisher = readPublisher(found, url);
  const byline = readByline(found);
  yield;
  const dateline = readDateline(found);
  yield;
  const times = readTimes(found);
  yield;
  const captions = readCaptions(found);
  yield;
  const wireCredit = readWireCredit(found);
  yield;
  return {
    headline: title?.slice(0, longest) ?? null,
    publisher,
    byline,
    dateline,
    ...times,
    captions,
    wireCredit,
    needsVerification: readVerificationNote(found),
    pages: null,
  };
}

function readPublisher({ data }: FoundArticle, url: string): ArticleFacts['publisher'] {
  if (!URL.canParse(url)) return null;
  const name = data.meta('og:site_name', 'application-name') ?? namesOf(data.article?.publisher)[0] ?? null;
  return { name: name?.slice(0, longest) ?? null, host: new URL(url).hostname };
}
