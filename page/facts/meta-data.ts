import { invisible } from '../blocks/count-text.ts';
import { selectAll } from '../unclobbered.ts';

/** Properties of one JSON-LD object, untrusted. */
export type LinkedData = Record<string, unknown>;

/** Longest JSON-LD script that is read, in characters; some pages hold whole catalogues. */
const longestScript = 400_000;

/** What the page says of itself in `<meta>` and JSON-LD. Every value is the page's word and may be missing or wrong. */
export interface MetaData {
  /** Content of the first `<meta>` of the given names (`name`, `property` or `itemprop`), in the order given. */
  meta(...names: string[]): string | null;
  /** The object that describes an article (`NewsArticle`, `Article`, `BlogPosting` …), or null. */
  article: LinkedData | null;
  /** All `@type` values of the page's JSON-LD. */
  types: ReadonlySet<string>;
}

const articleType = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;

/** Nothing a reader sees, the marks that turn the direction of text among it. */
const unseen = new RegExp(`[${invisible}]+`, 'g');
const plain = (text: string): string => text.replace(unseen, '').trim();

/** Reads the page's meta data once. Broken JSON is left out. */
export function readMetaData(document: Document): MetaData {
  const metas = new Map<string, string>();
  for (const element of selectAll(document, 'meta[content]')) {
    const content = plain(element.getAttribute('content') ?? '');
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  const types = new Set<string>();
  let article: LinkedData | null = null;
  for (const script of selectAll(document, 'script[type="application/ld+json"]')) {
    for (const object of linkedObjects(script.textContent ?? '')) {
      for (const type of typesOf(object)) {
        types.add(type);
        if (!article && articleType.test(type)) article = object;
      }
    }
  }
  return {
    meta: (...names) => {
      for (const name of names) {
        const content = metas.get(name);
        if (content) return content;
      }
      return null;
    },
    article,
    types,
  };
}

/** What of a page's data holds for every article that stands on it: the site's name. The rest is about the first. */
export function ofSite({ meta, article, types }: MetaData): MetaData {
  const shared = new Set(['og:site_name', 'application-name']);
  return {
    meta: (...names) => meta(...names.filter((name) => shared.has(name))),
    article: article && { publisher: article.publisher },
    types,
  };
}

/** The top-level objects of a JSON-LD script, and those of its graph. */
function linkedObjects(source: string): LinkedData[] {
  if (source.length > longestScript) return [];
  let parsed: unknown;
  try {
    // Some publishers leave raw line ends and tabs in strings, and HTML comments around the script.
    parsed = JSON.parse(source.replace(/^\s*<!--|-->\s*$/g, '').replace(/[\n\r\t]+/g, ' '));
  } catch {
    return [];
  }
  const objects: LinkedData[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > 3 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, 200)) visit(item, depth + 1);
      return;
    }
    const object = value as LinkedData;
    objects.push(object);
    visit(object['@graph'], depth + 1);
    visit(object.mainEntity, depth + 1);
  };
  visit(parsed, 0);
  return objects;
}

export function typesOf(object: LinkedData): string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string');
}

/** A text property of a linked-data object, trimmed, or null. */
export function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? plain(value) : '';
  return text || null;
}

/** The names of one or several people or bodies (`author`, `publisher`): strings or objects with a `name`. */
export function namesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => {
    const name = textOf(typeof one === 'object' && one !== null ? (one as LinkedData).name : one);
    return name ? [name] : [];
  });
}
