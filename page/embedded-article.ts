import { textOf } from './facts/meta-data.ts';
import { type FoundArticle, findArticle } from './find-article.ts';
import { read, selectAll } from './unclobbered.ts';

/** Longest script that is searched for a text, and smallest text that is taken, in characters. */
const longestScript = 2_000_000;
const smallestText = 300;

/** How deep the data of a script are searched. */
const deepest = 8;

/**
 * The article of a page that shows none yet but carries it in its data, as pages do that are drawn by a script: the HTML in
 * `__NEXT_DATA__` and its like, or `articleBody` of the JSON-LD. It is read from a document of its own, so nothing of it can
 * be marked. A page that says it is not free to read is left alone. Null when there is no such text.
 */
export function findEmbeddedArticle(document: Document, url: string, data: FoundArticle['data']): FoundArticle | null {
  const claims = data.article !== null || data.meta('og:type')?.toLowerCase() === 'article';
  if (!claims || isLocked(data.article?.isAccessibleForFree)) return null;
  const title = read(document, 'title');
  const html = embeddedHtml(document);
  if (html) {
    const inert = new DOMParser().parseFromString(html, 'text/html');
    return asArticle(inert, title, url, data);
  }
  const body = textOf(data.article?.articleBody);
  if (!body || body.length < smallestText || /<\w+[\s>]/.test(body)) return null;
  const inert = new DOMParser().parseFromString('', 'text/html');
  for (const line of body.split(/\n+|(?<=[.!?]["”]?)(?=\p{Lu}\p{Ll})/u)) {
    const paragraph = inert.createElement('p');
    paragraph.textContent = line;
    inert.body.append(paragraph);
  }
  return asArticle(inert, title, url, data);
}

const isLocked = (free: unknown): boolean => free === false || (typeof free === 'string' && /^false$/i.test(free));

function asArticle(inert: Document, title: string, url: string, data: FoundArticle['data']): FoundArticle | null {
  const heading = inert.createElement('h1');
  heading.textContent = textOf(data.article?.headline) ?? title;
  inert.body.prepend(heading);
  inert.title = title;
  return findArticle(inert, url, data);
}

/** The longest string of paragraphs in the JSON scripts of a page, or null. */
function embeddedHtml(document: Document): string | null {
  let longest = '';
  const visit = (value: unknown, depth: number): void => {
    if (typeof value === 'string') {
      if (value.length > longest.length && value.length >= smallestText && value.split('<p').length > 2)
        longest = value;
    } else if (depth < deepest && typeof value === 'object' && value !== null) {
      for (const part of Object.values(value)) visit(part, depth + 1);
    }
  };
  for (const script of selectAll(document, 'script[type="application/json"]')) {
    const source = script.textContent ?? '';
    if (source.length > longestScript || !/<p|u003cp/i.test(source)) continue;
    try {
      visit(JSON.parse(source), 0);
    } catch {
      // Not JSON after all.
    }
  }
  return longest || null;
}
