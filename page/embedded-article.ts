import { toIsoDate } from './facts/dates.ts';
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
  const embedded = embeddedHtml(document);
  if (embedded) {
    const inert = new DOMParser().parseFromString(embedded.html, 'text/html');
    return asArticle(inert, title, url, data, embedded.published);
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

function asArticle(
  inert: Document,
  title: string,
  url: string,
  data: FoundArticle['data'],
  published: string | null = null,
): FoundArticle | null {
  if (published) {
    const time = inert.createElement('time');
    time.dateTime = published;
    time.textContent = published;
    const line = inert.createElement('div');
    line.append(time);
    inert.body.prepend(line);
  }
  const heading = inert.createElement('h1');
  heading.textContent = textOf(data.article?.headline) ?? title;
  inert.body.prepend(heading);
  inert.title = title;
  return findArticle(inert, url, data);
}

/** A text in a page's data, and when the data say that it was published. */
interface EmbeddedText {
  html: string;
  published: string | null;
}

/** The longest string of paragraphs in the JSON scripts of a page, or null. */
function embeddedHtml(document: Document): EmbeddedText | null {
  let longest: EmbeddedText | null = null;
  const visit = (value: unknown, depth: number, holder: object): void => {
    if (typeof value === 'string') {
      if (value.length > (longest?.html.length ?? smallestText - 1) && value.split('<p').length > 2)
        longest = { html: value, published: dateBeside(holder) };
    } else if (depth < deepest && typeof value === 'object' && value !== null) {
      for (const part of Object.values(value)) visit(part, depth + 1, value);
    }
  };
  for (const script of selectAll(document, 'script[type="application/json"]')) {
    const source = script.textContent ?? '';
    if (source.length > longestScript || !/<p|u003cp/i.test(source)) continue;
    try {
      visit(JSON.parse(source), 0, {});
    } catch {
      // Not JSON after all.
    }
  }
  return longest;
}

/** Names of a property that says when a text was published, best first: `published_at`, `datePublished`, `createdAt`. */
const dateNames = [/^(?:date_?)?publish/i, /^(?:tanggal|date|tayang|terbit)/i, /^created?(?:_?at|_?date)?$/i];

/** The date that stands in the same record as a text, or null. */
function dateBeside(holder: object): string | null {
  const dated = Object.entries(holder).flatMap(([name, value]) => {
    const iso = typeof value === 'string' ? toIsoDate(value) : null;
    return iso ? [{ name, iso }] : [];
  });
  for (const pattern of dateNames) {
    const found = dated.find(({ name }) => pattern.test(name));
    if (found) return found.iso;
  }
  return null;
}
