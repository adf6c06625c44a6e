import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.ts';
import { serveGallery } from './serve-gallery.ts';

/**
 * Takes pictures of gallery screens: `node tests/gallery/shoot.ts report@400:id:light report@320:en:dark …`
 * Files go to `.work/screens/`.
 */
const wanted = process.argv.slice(2);
const folder = new URL('../../.work/screens/', import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
const gallery = await serveGallery();
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium here.');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-quic', '--no-first-run'] });
const page = await browser.newPage();
page.on('console', (message) => console.log('console:', message.text()));
page.on('pageerror', (error) => console.log('error:', error));
for (const one of wanted) {
  const [screen = 'report', size = '400'] = (one.split(':')[0] ?? '').split('@');
  const [, language = 'id', scheme = 'light'] = one.split(':');
  await page.setViewport({ width: Number(size), height: 560, deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${gallery.url}?screen=${screen}&lang=${language}`);
  await page.waitForSelector('#app > *');
  // As tall as the screen is: what is out of the window is not drawn.
  await page.setViewport({
    width: Number(size),
    height: await page.evaluate(() => document.documentElement.scrollHeight),
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  await page.screenshot({ path: `${folder}${screen}-${size}-${language}-${scheme}.png`, fullPage: true });
}
await browser.close();
await gallery.close();
