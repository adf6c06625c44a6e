import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.ts';
import { serveGallery } from './serve-gallery.ts';

/** Draws all screens on one sheet, `docs/screens.png`: `node tests/gallery/make-sheet.ts`. */
const shown: [screen: string, width: number, language: string, scheme: string][] = [
  ['report', 400, 'id', 'light'],
  ['report', 400, 'en', 'dark'],
  ['opened', 400, 'id', 'light'],
  ['reading', 400, 'en', 'dark'],
  ['unsourced', 400, 'id', 'light'],
  ['full', 320, 'id', 'dark'],
  ['options', 640, 'id', 'light'],
  ['welcome', 560, 'id', 'light'],
  ['welcome', 560, 'en', 'dark'],
  ['state-no-article', 320, 'id', 'light'],
  ['state-no-access', 320, 'en', 'light'],
  ['state-site-off', 320, 'id', 'dark'],
  ['state-nothing-found', 320, 'en', 'dark'],
];

const tallest = 1300;
const gallery = await serveGallery();
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium here.');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-quic', '--no-first-run'] });
const page = await browser.newPage();
const pictures: string[] = [];
for (const [screen, width, language, value] of shown) {
  await page.setViewport({ width, height: tallest });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  await page.goto(`${gallery.url}?screen=${screen}&lang=${language}`);
  await page.waitForSelector('#app > *');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
  const height = await page.evaluate(() => document.querySelector('#app')?.getBoundingClientRect().height ?? 0);
  const clip = { x: 0, y: 0, width, height: Math.min(Math.ceil(height), tallest) };
  pictures.push(await page.screenshot({ clip, encoding: 'base64' }));
}
await page.setViewport({ width: 1720, height: 800 });
await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
const figures = pictures.map((data) => `<img src="data:image/png;base64,${data}">`).join('');
await page.setContent(
  `<!doctype html><title>Kata Siapa</title><style>body{margin:0;padding:24px;background:#c9ced6;columns:4;column-gap:24px}img{display:block;width:100%;margin:0 0 24px;border-radius:8px;break-inside:avoid}</style>${figures}`,
);
await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
await page.screenshot({
  path: new URL('../../docs/screens.png', import.meta.url).pathname as `${string}.png`,
  fullPage: true,
});
await browser.close();
await gallery.close();
