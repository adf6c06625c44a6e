import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageSource } from './page-server.ts';

const root = join(import.meta.dirname, '../../fixtures/pages');

/** True for hosts that have a folder among the fixtures. */
export const isFixtureHost = (host: string): boolean => /^[\w.-]+$/.test(host) && existsSync(join(root, host));

/** The page that stands at `tests/fixtures/pages/<host><path>.html` (`index` for a path that ends in a slash). */
export const fixturePages: PageSource = async (host, path) => {
  if (!isFixtureHost(host) || !/^[\w/.-]+$/.test(path) || path.includes('..')) return null;
  const file = join(root, host, `${path.endsWith('/') ? `${path}index` : path}.html`);
  return existsSync(file) ? readFile(file, 'utf8') : null;
};
