/** What the page says about its article beside the text. Every part may be missing; all of it is the page's word, untrusted. */
export interface ArticleFacts {
  headline: string | null;
  /** The site that publishes the page. */
  publisher: { name: string | null; host: string } | null;
  byline: string | null;
  /** The place or house before the first sentence (`TEMPO.CO, Jakarta`). */
  dateline: string | null;
  /** ISO 8601, as the page states it. */
  published: string | null;
  modified: string | null;
  captions: { text: string; credit: string | null }[];
  /** The agency whose copy the article is (`Reuters`, `Antara`), where the page says so. */
  wireCredit: string | null;
  /** The page itself says that its news is not yet verified. */
  needsVerification: boolean;
  /** Which part of an article split over several pages this is. */
  pages: {
    current: number;
    total: number;
    /** Where the text of each page stands (UTF-16 code units), once the reader asked for all pages. */
    read?: { page: number; url: string; start: number; end: number }[] | undefined;
  } | null;
}

/** A link in the article's text. Offsets are UTF-16 code units into the text. */
export interface ArticleLink {
  start: number;
  end: number;
  /** Absolute address. */
  href: string;
}
