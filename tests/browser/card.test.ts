import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { until } from './harness/page-state.ts';
import { useSession } from './harness/use-session.ts';
import { seedUrl } from './seed-article.ts';

const held = useSession();

beforeEach(() => held.session.inExtension((browser) => browser.storage.local.clear(), null));

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The boxes of the lines of the first marked words on a page. */
async function markedLines(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('kata-siapa-')) continue;
      for (const range of highlight)
        if (range instanceof Range) {
          range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
        }
    }
    return [];
  });
}

const cardBox = (page: Page): Promise<Box | null> =>
  page.evaluate(() => {
    const box = document.querySelector('kata-siapa-card')?.getBoundingClientRect();
    return box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null;
  });

const apart = (a: Box, b: Box) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

describe.each([
  { width: 1200, height: 800 },
  { width: 360, height: 640 },
])('in a window of $width × $height', (size) => {
  it('a card comes beside the words the pointer rests on, inside the window, and goes again', async () => {
    const page = await held.session.open(seedUrl);
    await page.setViewport(size);
    const lines = await until(
      () => markedLines(page),
      (found) => found.length > 0,
    );
    const [first] = lines;
    if (!first) throw new Error('Nothing is marked.');
    await page.mouse.move(first.left + 8, (first.top + first.bottom) / 2);
    await page.mouse.move(first.left + 10, (first.top + first.bottom) / 2);
    const card = await until(
      () => cardBox(page),
      (box) => box !== null,
    );
    if (!card) throw new Error('No card.');
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(size.width);
    expect(card.bottom).toBeLessThanOrEqual(size.height);
    for (const line of await markedLines(page)) expect(apart(card, line)).toBe(true);
    await page.keyboard.press('Escape');
    await until(
      () => cardBox(page),
      (box) => box === null,
    );
  });
});

it('going to the next claim by key brings its words into view and shows its card', async () => {
  const page = await held.session.open(seedUrl);
  await until(
    () => held.session.badge(page),
    (text) => text === '5',
  );
  await page.bringToFront();
  // What the key command sends; the browser's own keys cannot be pressed from here.
  await held.session.inExtension(async (browser, url) => {
    const { tabs } = browser as unknown as {
      tabs: {
        query(filter: { url: string }): Promise<{ id: number }[]>;
        sendMessage(id: number, message: object): Promise<unknown>;
      };
    };
    const found = await tabs.query({ url });
    const message = { kataSiapa: 1, name: 'stepClaim', data: { step: 'next' } };
    for (const { id } of found) await tabs.sendMessage(id, message);
  }, seedUrl);
  const card = await until(
    () => cardBox(page),
    (box) => box !== null,
  );
  expect(card?.top).toBeGreaterThanOrEqual(0);
});

it('no card comes where nothing is marked, and none where marks are off', async () => {
  await held.session.inExtension((browser) => browser.storage.local.set({ settings: { highlights: false } }), null);
  const page = await held.session.open(seedUrl);
  await until(
    () => held.session.badge(page),
    (text) => text === '5',
  );
  for (let y = 20; y < 700; y += 40) await page.mouse.move(200, y);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await cardBox(page)).toBeNull();
});
