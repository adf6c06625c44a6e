import fc from 'fast-check';
import { readFacts } from '../../page/article-facts.ts';
import { readLinks } from '../../page/article-links.ts';
import { readArticle } from '../../page/article-text.ts';
import { findArticle } from '../../page/find-article.ts';
import { anchorQuote, describeQuote } from '../../page/selectors.ts';
import { newsPage, newsText } from './arbitraries.ts';
import type { Property } from './property.ts';

const url = 'https://www.tempo.co/metro/pasar-randu-dibuka-kembali-sesudah-perbaikan';
const squeeze = (text: string): string =>
  text
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What holds for the page reader on any page, and for selectors on any text. */
export const pageProperties: readonly Property[] = [
  {
    name: 'the page reader leaves any page as it is, and every stretch of its text has its place',
    run: (options) =>
      fc.assert(
        fc.property(newsPage, fc.nat(), fc.nat(), (html, from, size) => {
          const page = new DOMParser().parseFromString(html, 'text/html');
          const before = page.documentElement.outerHTML;
          const found = findArticle(page, url);
          if (found) {
            const article = readArticle(found);
            readFacts(found, url);
            readLinks(found.root, article);
            const start = from % Math.max(1, article.text.length);
            const end = Math.min(article.text.length, start + 1 + (size % 200));
            for (const range of article.rangesOf({ start, end })) {
              const back = article.spanOf(range);
              if (!back || back.start < start || back.end > end)
                throw new Error(`a range leads to ${JSON.stringify(back)}`);
            }
            for (const paragraph of article.paragraphs) {
              const range = article.rangeOf(paragraph);
              const words = article.text.slice(paragraph.start, paragraph.end);
              // A line break inside a paragraph is a space of the text and nothing of the range.
              if (range && squeeze(range.toString()).replaceAll(' ', '') !== squeeze(words).replaceAll(' ', ''))
                throw new Error(`not the words of the page: ${words}`);
            }
          }
          if (page.documentElement.outerHTML !== before) throw new Error('the page was changed');
        }),
        options,
      ),
  },
  {
    name: 'a quote finds the words it was made from, wherever they are',
    run: (options) =>
      fc.assert(
        fc.property(newsText, newsText, fc.nat(), fc.nat(), (text, other, from, size) => {
          const start = from % Math.max(1, text.length);
          const end = Math.min(text.length, start + 1 + (size % 60));
          if (start >= end) return;
          const quote = describeQuote(text, { start, end });
          const span = anchorQuote(text, quote, start);
          if (!span || text.slice(span.start, span.end) !== quote.exact)
            throw new Error('the words were not found again');
          const moved = anchorQuote(other + text, quote, start);
          if (!moved) throw new Error('the words were lost in a longer text');
          anchorQuote(other, quote, start);
        }),
        options,
      ),
  },
];
