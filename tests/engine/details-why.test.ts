import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..', '..');

/** Ids that the rules and refiners give their results, read from where they are written. */
const ids = ['rules', 'refiners'].flatMap((folder) =>
  readdirSync(join(root, 'engine', folder)).flatMap((file) => {
    const source = readFileSync(join(root, 'engine', folder, file), 'utf8');
    return [...source.matchAll(/\bid(?: =|:) '([a-z-]+)'|\brule\('([a-z-]+)'/g)].map(
      ([, own, made]) => own ?? made ?? '',
    );
  }),
);

test.each(['id', 'en'])('every rule explains itself in plain words (%s)', (locale) => {
  const { rule } = parse(readFileSync(join(root, 'locales', `${locale}.yml`), 'utf8')) as {
    rule: Record<string, string>;
  };
  expect(new Set(ids).size).toBeGreaterThanOrEqual(12);
  expect(ids.filter((id) => !rule[id])).toEqual([]);
});
