import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { highlightCount, until } from './harness/page-state.ts';
import { readPopup } from './harness/read-popup.ts';
import { useSession } from './harness/use-session.ts';
import { seedUrl } from './seed-article.ts';

const held = useSession();

beforeEach(() => held.session.inExtension((browser) => browser.storage.local.clear(), null));

const none = (count: number): boolean => count === 0;
const some = (count: number): boolean => count > 0;

async function press(popup: Page): Promise<void> {
  await readPopup(popup);
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid="highlight-switch"]')?.click());
}

it('takes the marks off the page and puts them back', async () => {
  const page = await held.session.open(seedUrl);
  const count = await until(() => highlightCount(page), some);
  const popup = await held.session.openPopup(page);
  await press(popup);
  await until(() => highlightCount(page), none);
  await press(popup);
  expect(await until(() => highlightCount(page), some)).toBe(count);
});

it('is remembered: a page stays unmarked when it is loaded again, and another one too', async () => {
  const page = await held.session.open(seedUrl);
  await until(() => highlightCount(page), some);
  await press(await held.session.openPopup(page));
  await until(() => highlightCount(page), none);
  await page.reload();
  // The badge shows that the page was read again; marks would be there by then.
  await until(
    () => held.session.badge(page),
    (text) => text === '5',
  );
  expect(await highlightCount(page)).toBe(0);
  const other = await held.session.open(seedUrl);
  await until(
    () => held.session.badge(other),
    (text) => text === '5',
  );
  expect(await highlightCount(other)).toBe(0);
  await press(await held.session.openPopup(other));
  await until(() => highlightCount(other), some);
  await until(() => highlightCount(page), some);
});
