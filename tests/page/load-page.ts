import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

/** Pages in our own words: articles of many makes, and pages that are none. */
export const readingFixtures: string = join(import.meta.dirname, '../fixtures/reading');

/** A document made from HTML, with a window, its scripts not run. */
export function pageOf(
  html: string,
  url = 'https://kabar-randu.example/berita/2025/03/01/judul-berita-contoh',
): Document {
  return new JSDOM(html, { url }).window.document;
}

/** One of the fixture pages, by its path below their folder. */
export function fixturePage(path: string, url?: string): Document {
  return pageOf(readFileSync(join(readingFixtures, path), 'utf8'), url);
}
