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
  ['correcting', 400, 'en', 'light'],
  ['full', 320, 'id', 'dark'],
  ['card', 400, 'id', 'light'],
  ['card', 400, 'en', 'dark'],
  ['options', 400, 'id', 'light'],
  ['welcome', 400, 'id', 'light'],
  ['welcome', 400, 'en', 'dark'],
  ['state-no-article', 320, 'id', 'light'],
  ['state-no-access', 320, 'en', 'light'],
  ['state-site-off', 320, 'id', 'dark'],
  ['state-nothing-found', 320, 'en', 'dark'],
];

const tallest = 1400;
const columns = 4;
/** Width of a column and of what lies between two, in pixels. */
const widest = 400;
const gap = 24;
const gallery = await serveGallery();
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium here.');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-quic', '--no-first-run'] });
const page = await browser.newPage();
const drawn: { data: string; height: number }[] = [];
for (const [screen, width, language, value] of shown) {
  await page.setViewport({ width, height: tallest });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  await page.goto(`${gallery.url}?screen=${screen}&lang=${language}`);
  await page.waitForSelector('#app > *');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
  const height = await page.evaluate(() => document.querySelector('#app')?.getBoundingClientRect().height ?? 0);
  const clip = { x: 0, y: 0, width, height: Math.min(Math.ceil(height), tallest) };
  drawn.push({ data: await page.screenshot({ clip, encoding: 'base64' }), height: clip.height });
}
/** The tallest pictures first, each into the column that is shortest so far; all in their own size. */
const places = Array.from({ length: columns }, () => ({ height: 0, html: '' }));
for (const { data, height } of drawn.sort((a, b) => b.height - a.height)) {
  const place = places.reduce((least, one) => (one.height < least.height ? one : least));
  place.height += height + gap;
  place.html += `<img src="data:image/png;base64,${data}">`;
}
await page.setViewport({ width: columns * (widest + gap) + gap, height: 800 });
await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
await page.setContent(
  `<!doctype html><title>Kata Siapa</title><style>body{margin:0;padding:${gap}px ${gap}px 0;background:#c9ced6;display:flex;align-items:start;gap:${gap}px}div{width:${widest}px;text-align:center}img{margin:0 0 ${gap}px;border-radius:8px;vertical-align:top}</style>${places.map(({ html }) => `<div>${html}</div>`).join('')}`,
);
await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
await page.screenshot({
  path: new URL('../../docs/screens.png', import.meta.url).pathname as `${string}.png`,
  fullPage: true,
});
await browser.close();
await gallery.close();
