import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { errorsOf } from './harness/console-errors.ts';
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

it('a background that has ended takes nothing with it: marks and popup stay, and the next reading wakes it', async () => {
  const page = await held.session.open(seedUrl);
  await marked(page);
  await held.session.stopBackground();
  expect(await highlightCount(page)).toBeGreaterThan(0);
  expect((await readPopup(await held.session.openPopup(page))).state).toBe('ready');
  await held.session.stopBackground();
  await page.reload();
  await marked(page);
  expect(
    await until(
      () => held.session.badge(page),
      (text) => text !== '',
    ),
  ).toBe('5');
});

it.each([0, 150, 300, 600])('a background that ends %i ms after a page was opened costs it nothing', async (wait) => {
  const page = await held.session.open('about:blank');
  const loaded = page.goto(seedUrl);
  await new Promise((resolve) => setTimeout(resolve, wait));
  await held.session.stopBackground();
  await loaded;
  await marked(page);
  await until(
    () => held.session.badge(page),
    (text) => text === '5',
  );
});

it('each window shows its own page', async () => {
  const first = await held.session.open(seedUrl);
  const second = await held.session.open(
    'https://www.antaranews.com/berita/kota-randu-uji-jalur-bus-listrik',
    'window',
  );
  await marked(first);
  await marked(second);
  expect((await readPopup(await held.session.openPopup(second))).title).toContain('Kota Randu');
  expect((await readPopup(await held.session.openPopup(first))).title).toContain('Bicara dengan Menhan');
  expect(await held.session.badge(first)).not.toBe(await held.session.badge(second));
});

it('sites that are taken away while a page is open: that page stays calm, a new one is read by a click only', async () => {
  const page = await held.session.open(seedUrl);
  const errors = errorsOf(page);
  await marked(page);
  await held.session.withdrawSites();
  await page.evaluate(() => document.querySelector('article p')?.append(' Kata baru.'));
  const other = await held.session.open(seedUrl);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(await highlightCount(other)).toBe(0);
  expect((await readPopup(await held.session.openPopup(other))).state).toBe('ready');
  expect(errors).toEqual([]);
});

// The last: nothing of the extension is left in this session.
it('an extension that is switched off leaves the open page alone: no noise, whatever the page does', async () => {
  const page = await held.session.open(seedUrl);
  const errors = errorsOf(page);
  await readPopup(await held.session.openPopup(page));
  await page.bringToFront();
  await held.session.disable();
  await page.evaluate(() => {
    document.querySelector('article p')?.append(' Kata baru.');
    history.pushState({}, '', '/lain');
    document.dispatchEvent(new PointerEvent('pointermove', { clientX: 300, clientY: 300, bubbles: true }));
  });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(errors).toEqual([]);
  expect(await page.evaluate(() => 6 * 7)).toBe(42);
});
