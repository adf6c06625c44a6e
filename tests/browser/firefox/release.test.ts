import { expect, it } from 'vitest';
import { extensionFolder } from '../../../scripts/build-extension.ts';
import { checkReproduction } from '../../../scripts/check-release.ts';
import { runNode } from '../../../scripts/run-tool.ts';

it('the release for Firefox is built again from the sources archive, byte for byte', () => {
  expect(checkReproduction(false)).toEqual([]);
}, 300_000);

it('the release passes the checker of addons.mozilla.org without an error, a notice or a warning', () => {
  const lint = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--output=json', '-s', extensionFolder('firefox')];
  const { summary } = JSON.parse(runNode(lint, true).stdout) as { summary: object };
  expect(summary).toEqual({ errors: 0, notices: 0, warnings: 0 });
}, 120_000);
