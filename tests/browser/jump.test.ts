import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from './harness/page-state.ts';
import { readPopup } from './harness/read-popup.ts';
import { useSession } from './harness/use-session.ts';
import { seedUrl } from './seed-article.ts';

const held = useSession();
const words = 'Isu-isu topikal keamanan internasional dibahas';

/** Where the words stand in the window, as a share of its height: between 0 and 1 when they are in view. */
async function placeInView(page: Page): Promise<number> {
  return page.evaluate((text) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(text) ?? -1;
      if (start < 0) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + text.length);
      return range.getBoundingClientRect().top / innerHeight;
    }
    throw new Error('The words are not on the page.');
  }, words);
}

it('a click on a claim brings its words into view; nothing moves before', async () => {
  const page = await held.session.open(seedUrl);
  // A low window, so that the claim is far below it.
  await page.setViewport({ width: 800, height: 400 });
  const popup = await held.session.openPopup(page);
  const content = await readPopup(popup);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await placeInView(page)).toBeGreaterThan(1);
  const claim = content.sources.flatMap((source) => source.claims).find(({ text }) => text.includes(words));
  await popup.evaluate((id) => {
    const row = document.querySelector(`[data-testid="claim"][data-claim="${id}"]`);
    (row?.querySelector<HTMLElement>('button, a') ?? (row as HTMLElement | null))?.click();
  }, claim?.place);
  // A popup lies over its page; where it is a tab of its own, the page must come forward to move.
  await page.bringToFront();
  const place = await until(
    () => placeInView(page),
    (share) => share > 0 && share < 0.95,
  );
  expect(place).toBeGreaterThan(0);
});
