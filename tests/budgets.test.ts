import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const changelog = readFileSync('CHANGELOG.md', 'utf8');

it('three packages run in the reader’s browser beside our own code', () => {
  // WXT and the polyfill are build tools whose few lines end up in the bundle; NOTICE names them as well.
  expect(Object.keys(manifest.dependencies).sort()).toEqual(['intl-messageformat', 'preact', 'zod']);
});

it('every dependency is one exact version', () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('the version stands in one place, and the changelog begins with it', () => {
  expect(changelog.match(/^## (\d+\.\d+\.\d+)/m)?.[1]).toBe(manifest.version);
  expect(readFileSync('wxt.config.ts', 'utf8')).not.toMatch(/\bversion:/);
});
