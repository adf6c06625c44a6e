import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extensionFolder } from '../../../scripts/build-extension.ts';
import { archives, checkReproduction } from '../../../scripts/check-release.ts';
import { projectRoot, runNode } from '../../../scripts/run-tool.ts';

/** Budgets in bytes of the archives for Chrome, for Firefox, and of the sources. */
const mostPacked = [450_000, 450_000, 4_000_000];

it('the release for Firefox is built again from the sources archive, byte for byte', () => {
  expect(checkReproduction(false)).toEqual([]);
  // The archives were made for it. What a reader downloads stays small, and so does what a reviewer reads.
  const sizes = archives.map((name) => statSync(join(projectRoot, '.output', name)).size);
  expect(sizes.map((size, index) => size < (mostPacked[index] ?? 0))).toEqual([true, true, true]);
}, 300_000);

it('the release passes the checker of addons.mozilla.org without an error, a notice or a warning', () => {
  const lint = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--output=json', '-s', extensionFolder('firefox')];
  const { summary } = JSON.parse(runNode(lint, true).stdout) as { summary: object };
  expect(summary).toEqual({ errors: 0, notices: 0, warnings: 0 });
}, 120_000);
