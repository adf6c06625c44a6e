// @vitest-environment node
import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import { serveGallery } from '../gallery/serve-gallery.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const screens = [
  'report',
  'full',
  'options',
  'welcome',
  'state-reading',
  'state-no-article',
  'state-nothing-found',
  'state-less-sure',
  'state-site-off',
  'state-forbidden',
  'state-no-access',
  'state-unsupported-language',
  'state-no-tab',
  'state-failed',
];

let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is needed for the screens; none was found.');
  gallery = await serveGallery();
  browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-quic', '--no-first-run'] });
  page = await browser.newPage();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

async function open(screen: string, language: string, width: number): Promise<void> {
  await page.setViewport({ width, height: 560 });
  await page.goto(`${gallery.url}?screen=${screen}&lang=${language}`);
  await page.waitForSelector('#app > *');
}

/** Opens every fold, and the first claim’s reasons, so that nothing stays unseen. */
async function unfold(): Promise<void> {
  await page.evaluate(async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const button of document.querySelectorAll<HTMLElement>('[data-testid="why-button"]')) button.click();
    await new Promise(requestAnimationFrame);
    document.querySelector<HTMLElement>('[data-testid="correct-button"]')?.click();
    await new Promise(requestAnimationFrame);
  });
}

interface Axe {
  run(context: unknown, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds, as `rule: element`. */
async function violations(): Promise<string[]> {
  await page.addScriptTag({ path: axePath });
  return page.evaluate(async () => {
    const { axe } = window as Window & { axe?: Axe };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const found = await axe?.run(document, { runOnly: { type: 'tag', values: tags } });
    return (found?.violations ?? []).flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`));
  });
}

describe.each(['id', 'en'])('in %s', (language) => {
  it.each(screens)('%s is accessible, light and dark', { timeout: 60_000 }, async (screen) => {
    await open(screen, language, 400);
    await unfold();
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await violations(), value).toEqual([]);
    }
  });

  it.each(screens)('%s fits 320 pixels', { timeout: 30_000 }, async (screen) => {
    await open(screen, language, 320);
    await unfold();
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(320);
  });
});

/** The least of several takes, at most so many: what the work itself costs, without what else the machine was doing. */
async function best<Value>(
  takes: number,
  take: () => Promise<Value>,
  size: (value: Value) => number,
  enough: (value: Value) => boolean,
): Promise<Value> {
  let least = await take();
  for (let left = takes - 1; left > 0 && !enough(least); left -= 1) {
    const value = await take();
    if (size(value) < size(least)) least = value;
  }
  return least;
}

async function openLarge(): Promise<number> {
  await open('large', 'id', 400);
  const script = await page.evaluate(() => performance.getEntriesByName('opened')[0]?.duration ?? Number.NaN);
  await page.waitForFunction(() => document.querySelectorAll('[data-testid="claim"]').length === 300);
  return script;
}

describe('300 claims', () => {
  it('are there in 100 milliseconds of script', { timeout: 180_000 }, async () => {
    const script = await best(
      20,
      openLarge,
      (duration) => duration,
      (duration) => duration < 100,
    );
    expect(script).toBeLessThan(100);
  });

  it('scroll without long tasks', { timeout: 180_000 }, async () => {
    await openLarge();
    const scroll = () =>
      page.evaluate(async () => {
        const tasks: number[] = [];
        const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => one.duration)));
        observer.observe({ type: 'longtask' });
        for (let top = 0; top < document.documentElement.scrollHeight; top += 400) {
          scrollTo(0, top);
          await new Promise(requestAnimationFrame);
        }
        observer.disconnect();
        return tasks;
      });
    const tasks = await best(
      12,
      scroll,
      (found) => found.length,
      (found) => found.length === 0,
    );
    expect(tasks).toEqual([]);
  });
});
