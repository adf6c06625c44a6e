import type { Span } from '../../engine/types.ts';
import type { ArticleText } from '../article-text.ts';

/** One page of an article, with where its text begins and ends in the joined one. */
export interface JoinedPage extends Span {
  page: number;
  url: string;
}

/** The text of several pages as one, and which stretch is which page. */
export interface JoinedText {
  text: ArticleText;
  pages: JoinedPage[];
}

/**
 * Joins the pages of an article in order. Only the page that stands in the reader's document has ranges; spans of the others
 * give none.
 */
export function joinTexts(
  parts: readonly { page: number; url: string; text: ArticleText; shown: boolean }[],
): JoinedText {
  const pages: JoinedPage[] = [];
  const paragraphs: Span[] = [];
  let text = '';
  for (const part of [...parts].sort((a, b) => a.page - b.page)) {
    if (text) text += '\n';
    const start = text.length;
    for (const one of part.text.paragraphs) paragraphs.push({ start: one.start + start, end: one.end + start });
    text += part.text.text;
    pages.push({ page: part.page, url: part.url, start, end: text.length });
  }
  const shown = parts.find((part) => part.shown);
  const place = pages.find((page) => page.page === shown?.page);
  const inShown = (span: Span): Span | null => {
    if (!place) return null;
    const start = Math.max(span.start, place.start) - place.start;
    const end = Math.min(span.end, place.end) - place.start;
    return start < end ? { start, end } : null;
  };
  return {
    pages,
    text: {
      text,
      paragraphs,
      rangeOf: (span) => {
        const own = inShown(span);
        return own && shown ? shown.text.rangeOf(own) : null;
      },
      rangesOf: (span) => {
        const own = inShown(span);
        return own && shown ? shown.text.rangesOf(own) : [];
      },
      spanOf: (range) => {
        const own = shown?.text.spanOf(range);
        return own && place ? { start: own.start + place.start, end: own.end + place.start } : null;
      },
    },
  };
}
