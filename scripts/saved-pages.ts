import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One line of a folder's `index.jsonl`; the rest of the line is of no concern here. */
export interface SavedPage {
  /** Path of the saved HTML below the folder. */
  file: string;
  site?: string | null;
  url?: string | null;
}

/** The pages of a folder. Throws, with the file's name, when there is no index or a line of it is broken. */
export function savedPages(folder: string): SavedPage[] {
  const index = join(folder, 'index.jsonl');
  const seen = new Set<string>();
  return readFileSync(index, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const page = parse(line, `${index}:${at + 1}`);
      // Two pages must not be served under one address.
      const address = addressOf(page);
      if (seen.has(address)) page.url = `https://${hostOf(page)}/${seen.size}/${slugOf(page)}`;
      seen.add(addressOf(page));
      return page;
    });
}

function parse(line: string, place: string): SavedPage {
  try {
    const page = JSON.parse(line) as SavedPage;
    if (typeof page.file === 'string') return page;
  } catch {
    // Said below, with the place.
  }
  throw new Error(`${place} is no page: a JSON object with a "file" is wanted.`);
}

/** Host and path under which a page is served: those of its address, or of its site and file name where none is known. */
export function addressOf(page: SavedPage): string {
  const url = page.url && /^https?:\/\//.test(page.url) ? page.url : `https://${(page.url ?? '').replace(/^\/+/, '')}`;
  if (page.url && URL.canParse(url)) {
    const { hostname, pathname } = new URL(url);
    return hostname + pathname;
  }
  return `${hostOf(page)}/${slugOf(page)}`;
}

function hostOf(page: SavedPage): string {
  const site = page.site ?? basename(page.file).split('-')[0] ?? 'localhost';
  return site.split('.').length === 2 || /^[^.]+\.(?:co|go|or|ac|web)\.\w{2}$/.test(site) ? `www.${site}` : site;
}

function slugOf(page: SavedPage): string {
  const name = basename(page.file).replace(/\.html?$/, '');
  const site = page.site ?? '';
  return name.startsWith(`${site}-`) ? name.slice(site.length + 1) : name;
}
