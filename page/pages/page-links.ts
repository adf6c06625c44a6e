import { selectAll } from '../unclobbered.ts';

/** Which part of a divided article a page is, and where the other parts are. */
export interface ArticlePages {
  /** From 1. */
  current: number;
  total: number;
  /** Addresses of the other pages by number, all of the same origin; empty where they are not known. */
  others: { page: number; url: string }[];
}

/** More pages than an article has; what claims more is a list. */
const mostPages = 30;

/** Longest text of a link to a page, in characters. */
const longestLabel = 40;

/** `?page=2`, `&halaman=2`, `/2`, `/page/2`, `-2.html`: what differs between the pages of one article. */
const pageQuery = /[?&](?:page|halaman|hal|p|pg|pagenum)=(\d{1,2}|all)\b/i;
const pagePath = /(?:\/page)?\/(\d{1,2})\/?$/;

/** Where a link leads, seen as a page of the article at `here`: its number, or `all`; null when it is another article. */
function pageOf(url: URL, here: URL): number | 'all' | null {
  if (url.origin !== here.origin) return null;
  const base = withoutPage(here);
  const query = pageQuery.exec(url.search)?.[1] ?? (/[?&](?:single=1|showpage=all)\b/i.test(url.search) ? 'all' : null);
  if (query && withoutPage(url) === base) return query.toLowerCase() === 'all' ? 'all' : Number(query);
  const path = pagePath.exec(url.pathname)?.[1];
  if (path && withoutPage(url) === base && url.pathname !== here.pathname) return Number(path);
  if (/\/all\/?$/.test(url.pathname) && url.pathname.replace(/\/all\/?$/, '') === base) return 'all';
  return null;
}

const withoutPage = (url: URL): string => url.pathname.replace(pagePath, '').replace(/\/+$/, '');

/**
 * Looks for the other pages of the article at `address`: numbered links to the same address, `Halaman 1/3`, the link to the next
 * page. Null for an article that stands on one page.
 */
export function findPages(document: Document, address: string): ArticlePages | null {
  if (!URL.canParse(address)) return null;
  const here = new URL(address);
  const numbered = new Map<number, string>();
  for (const link of selectAll(document, 'a[href],link[rel="next"],link[rel="prev"]')) {
    const href = link.getAttribute('href') ?? '';
    if (!/page|hal|\d|single|all|\bp=/i.test(href) || !URL.canParse(href, address)) continue;
    const url = new URL(href, address);
    const target = pageOf(url, here);
    if (target === null) continue;
    const label = (link.textContent ?? '').trim();
    if (label.length > longestLabel) continue;
    // Some sites count paragraphs in the address and pages on the button.
    const page = /^\d{1,2}$/.test(label) && target !== 'all' ? Number(label) : target;
    url.hash = '';
    if (typeof page === 'number' && page >= 1 && page <= mostPages && !numbered.has(page)) numbered.set(page, url.href);
  }
  const current = Number(pageQuery.exec(here.search)?.[1] ?? 1) || 1;
  if (/[?&](?:page=all|single=1|showpage=all)\b/i.test(here.search)) return null;
  const total = Math.max(current, ...numbered.keys(), statedTotal(document) ?? 0);
  if (total < 2) return null;
  return { current, total, others: otherPages({ current, total, numbered, here }) };
}

/** `Halaman 1/3`, `Halaman 1 dari 3`, `page 1 of 3` in a short text. */
function statedTotal(document: Document): number | null {
  const label = /^(?:halaman|page|hal\.?)\s*:?\s*\d{1,2}\s*(?:\/|dari|of)\s*(\d{1,2})(?!\d)/i;
  for (const element of selectAll(document, '[class*="pag" i],[class*="halaman" i],[id*="pag" i]')) {
    const text = element.textContent ?? '';
    const match = text.length < 60 ? label.exec(text.trim()) : null;
    if (match) return Math.min(mostPages, Number(match[1]));
  }
  return null;
}

interface Known {
  current: number;
  total: number;
  numbered: ReadonlyMap<number, string>;
  here: URL;
}

/** The other pages one by one; those without a link of their own by the pattern of one that has. */
function otherPages({ current, total, numbered, here }: Known): ArticlePages['others'] {
  const others: ArticlePages['others'] = [];
  for (let page = 1; page <= total; page++) {
    if (page === current) continue;
    const url = numbered.get(page) ?? (page === 1 ? here.origin + withoutPage(here) : patterned(numbered, page));
    if (url) others.push({ page, url });
  }
  return others;
}

function patterned(numbered: ReadonlyMap<number, string>, page: number): string | null {
  for (const [number, url] of numbered) {
    const query = new RegExp(`([?&](?:page|halaman|hal|p|pg|pagenum)=)${number}\\b`, 'i');
    if (query.test(url)) return url.replace(query, `$1${page}`);
    if (url.endsWith(`/${number}`)) return `${url.slice(0, -String(number).length)}${page}`;
  }
  return null;
}
