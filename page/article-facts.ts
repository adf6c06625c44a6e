import { namesOf, textOf } from './facts/meta-data.ts';
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
  captions: { text: string; credit: string | null }[];
  /** The agency whose copy the article is, where the page says so. */
  wireCredit: string | null;
  /** The page itself says that its news is not yet verified. */
  needsVerification: boolean;
  pages: { current: number; total: number } | null;
}

/** Reads the facts of a found article. `url` is the page's address. */
export function readFacts(found: FoundArticle, url: string): ArticleFacts {
  const { data } = found;
  const { article } = data;
  return {
    headline: textOf(article?.headline) ?? data.meta('og:title', 'twitter:title') ?? found.document.title ?? null,
    publisher: {
      name: data.meta('og:site_name') ?? namesOf(article?.publisher)[0] ?? null,
      host: new URL(url).hostname,
    },
    byline: namesOf(article?.author).join(', ') || data.meta('author'),
    dateline: null,
    published: textOf(article?.datePublished) ?? data.meta('article:published_time'),
    modified: textOf(article?.dateModified) ?? data.meta('article:modified_time'),
    captions: [],
    wireCredit: null,
    needsVerification: false,
    pages: null,
  };
}
