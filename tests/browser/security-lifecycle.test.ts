import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { highlightCount, until } from './harness/page-state.ts';
import { readPopup } from './harness/read-popup.ts';
import { useSession } from './harness/use-session.ts';
import { seedUrl } from './seed-article.ts';

const held = useSession();

const marked = (page: Page) =>
  until(
    () => highlightCount(page),
    (count) => count > 0,
    20,
  );

it('a tab that is loaded again is read again, and keeps its number', async () => {
  const page = await held.session.open(seedUrl);
  await marked(page);
  await page.reload();
  await marked(page);
  expect(
    await until(
      () => held.session.badge(page),
      (text) => text !== '',
      20,
    ),
  ).not.toBe('');
});

it('two tabs with the same article stand apart', async () => {
  const first = await held.session.open(seedUrl);
  const second = await held.session.open(seedUrl);
  await marked(first);
  await marked(second);
  const content = await readPopup(await held.session.openPopup(second));
  expect(content.state).toBe('ready');
  expect(await highlightCount(first)).toBe(await highlightCount(second));
});
