import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

/** Draws `public/icon.svg` in the sizes browsers and stores ask for: `node scripts/make-icons.ts`. */
const sizes = [16, 32, 48, 96, 128];
const folder = new URL('../public/', import.meta.url);
const drawing = readFileSync(new URL('icon.svg', folder)).toString('base64');
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Chromium is needed to draw the icons; none was found.');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${drawing}">`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  writeFileSync(new URL(`icon/${size}.png`, folder), picture);
}
await browser.close();
