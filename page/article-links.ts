import type { Span } from '../engine/types.ts';
import type { ArticleText } from './article-text.ts';
import { read, selectAll } from './unclobbered.ts';

/** More links than an article has; a page that holds more is not asked for the rest. */
const most = 200;

/** The links in an article's text, with their absolute addresses. Positions are UTF-16 code units into the text. */
export function readLinks(root: Element, text: ArticleText): (Span & { href: string })[] {
  const range = read(read(root, 'ownerDocument'), 'createRange')();
  return [...selectAll<HTMLAnchorElement>(root, 'a[href]')].slice(0, most).flatMap((link) => {
    range.selectNodeContents(link);
    const span = text.spanOf(range);
    return span && /^https?:/.test(link.href) ? [{ ...span, href: link.href }] : [];
  });
}
