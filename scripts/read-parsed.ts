import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '../page/article-text.ts';
import { findEmbeddedArticle } from '../page/embedded-article.ts';
import { readMetaData } from '../page/facts/meta-data.ts';
import { type FoundArticle, findArticle } from '../page/find-article.ts';
import { addressOf, savedPages } from './saved-pages.ts';

/** What is taken from the pages before they are read, by name. */
const without = {
  nothing: () => undefined,
  names: (document: Document) => {
    for (const element of document.querySelectorAll('*'))
      for (const name of ['class', 'id', 'itemprop', 'role']) element.removeAttribute(name);
  },
  data: (document: Document) => {
    for (const element of document.querySelectorAll('meta, script[type="application/ld+json"], link[rel="canonical"]'))
      element.remove();
  },
} satisfies Record<string, (document: Document) => void>;

const usage = `usage: node scripts/read-parsed.ts FOLDER [--without ${Object.keys(without).join(' | ')}]`;

/**
 * Reads the saved pages of a folder as parsed documents, without a browser, and prints a line a page: `{file, article, text}`. With
 * `--without` they are first stripped, for how the reader does on markup it has never seen (`names`: every `class`, `id`, `itemprop`
 * and `role`) and on pages that say nothing of themselves (`data`: `<meta>`, JSON-LD, the canonical address).
 */
function readParsed(folder: string, strip: (document: Document) => void): void {
  for (const page of savedPages(folder)) {
    const found = readOne(readFileSync(join(folder, page.file), 'utf8'), `https://${addressOf(page)}`, strip);
    const text = found ? readArticle(found).text : '';
    console.log(JSON.stringify({ file: page.file, article: found !== null, text }));
  }
}

function readOne(html: string, url: string, strip: (document: Document) => void): FoundArticle | null {
  // A console of its own that says nothing: old pages have broken styles.
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  Object.assign(globalThis, { DOMParser: window.DOMParser, NodeFilter: window.NodeFilter });
  const { document } = window;
  strip(document);
  return findArticle(document, url) ?? findEmbeddedArticle(document, url, readMetaData(document));
}

const [folder, option = '--without', name = 'nothing'] = process.argv.slice(2);
if (!folder || option !== '--without' || !(name in without)) throw new Error(usage);
readParsed(folder, without[name as keyof typeof without]);
