import type { ConsoleMessage, Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { highlightCount, until } from './harness/page-state.ts';
import { readPopup } from './harness/read-popup.ts';
import { useSession } from './harness/use-session.ts';
import { seedUrl } from './seed-article.ts';

const held = useSession();

/** Errors that a page's console shows from now on. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

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

// Only Chromium lets a session start an extension anew while its pages stay open.
describe.runIf(inject('browser') === 'chromium')('an extension that is updated while a page is open', () => {
  it('falls silent there: no noise in the console, whatever the page does', async () => {
    const page = await held.session.open(seedUrl);
    const errors = errorsOf(page);
    await marked(page);
    await held.session.inExtension(async (browser) => {
      // Not awaited: the answer would come from a worker that is gone.
      setTimeout(() => Reflect.get(Reflect.get(browser, 'runtime'), 'reload')(), 50);
    }, null);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await page.evaluate(() => {
      document.querySelector('article p')?.append(' Kata baru.');
      history.pushState({}, '', '/lain');
      document.dispatchEvent(new PointerEvent('pointermove', { clientX: 300, clientY: 300, bubbles: true }));
    });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(errors.filter((error) => /extension|context|invalidated/i.test(error))).toEqual([]);
  });
});
