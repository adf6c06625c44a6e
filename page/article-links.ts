import type { Span } from '../engine/types.ts';
import type { ArticleText } from './article-text.ts';

/** More links than an article has; a page that holds more is not asked for the rest. */
const most = 200;

/** The links in an article's text, with their absolute addresses. Positions are UTF-16 code units into the text. */
export function readLinks(root: Element, text: ArticleText): (Span & { href: string })[] {
  const range = root.ownerDocument.createRange();
  return [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(0, most).flatMap((link) => {
    range.selectNodeContents(link);
    const span = text.spanOf(range);
    return span && /^https?:/.test(link.href) ? [{ ...span, href: link.href }] : [];
  });
}
