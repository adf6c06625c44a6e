import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bundledPackages, noticeFile, noticeText } from '../../scripts/write-notice.ts';

it('the notice names every package in the bundle with its licence; `node scripts/write-notice.ts` writes it', () => {
  expect(readFileSync(noticeFile, 'utf8')).toBe(noticeText());
});

it('no licence asks for more than a notice or the source of its own files', () => {
  expect(
    bundledPackages().filter(({ license }) => !/^(MIT|BSD-3-Clause|ISC|Apache-2\.0|MPL-2\.0)$/.test(license ?? '')),
  ).toEqual([]);
});
