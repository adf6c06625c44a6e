import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import { serveGallery } from './serve-gallery.ts';

/** The gallery in a browser, for the tests of one file. */
export interface OpenGallery {
  readonly page: Page;
  /** Opens a screen in a window of so many CSS pixels. */
  open(screen: string, language: string, width: number): Promise<void>;
  /** Opens every fold, every claim’s reasons and one correction, so that nothing stays unseen. */
  unfold(): Promise<void>;
}

/** Starts Chromium with the gallery before the first test of a file, and ends it after the last. */
export function useGallery(): OpenGallery {
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
  return {
    get page() {
      return page;
    },
    async open(screen, language, width) {
      await page.setViewport({ width, height: 560 });
      await page.goto(`${gallery.url}?screen=${screen}&lang=${language}`);
      await page.waitForSelector('#app > *');
    },
    async unfold() {
      await page.evaluate(async () => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        for (const button of document.querySelectorAll<HTMLElement>('[data-testid="why-button"]')) button.click();
        await new Promise(requestAnimationFrame);
        document.querySelector<HTMLElement>('[data-testid="correct-button"]')?.click();
        await new Promise(requestAnimationFrame);
      });
    },
  };
}
