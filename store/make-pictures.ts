import { writeFileSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../scripts/find-browser.ts';
import { serveGallery } from '../tests/gallery/serve-gallery.ts';

/** Takes the stores' pictures from the screens as they are: `node store/make-pictures.ts`. */
const shots = {
  sources: {
    screen: 'report',
    scheme: 'light',
    id: 'Setiap klaim, dan siapa yang mengatakannya',
    en: 'Every claim, and who says it',
  },
  why: {
    screen: 'opened',
    scheme: 'light',
    id: 'Lewat mana klaim itu sampai, dan mengapa dibaca begitu',
    en: 'How it reached you, and why it was read so',
  },
  dark: {
    screen: 'reading',
    scheme: 'dark',
    id: 'Semua dibaca di perangkat Anda',
    en: 'Everything is read on your device',
  },
} as const;

const languages = ['id', 'en'] as const;

/** Sizes the Chrome Web Store asks for, in pixels; addons.mozilla.org takes the first as well. */
const sizes = { picture: { width: 1280, height: 800 }, tile: { width: 440, height: 280 } };

const gallery = await serveGallery();
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Chromium is needed to take the pictures; none was found.');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-quic', '--no-first-run'] });
const page = await browser.newPage();

/** A screen of the gallery, 400 × 660 pixels at twice the density, as base64. */
async function screenshot(on: Page, screen: string, language: string, value: string): Promise<string> {
  await on.setViewport({ width: 400, height: 660, deviceScaleFactor: 2 });
  await on.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  await on.goto(`${gallery.url}?screen=${screen}&lang=${language}`);
  await on.waitForSelector('#app > *');
  await on.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  return on.screenshot({ encoding: 'base64' });
}

/** Draws a page of our own and saves its picture beside this file. */
async function draw(name: string, size: { width: number; height: number }, html: string): Promise<void> {
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  await page.setContent(
    `<style>*{box-sizing:border-box}body{margin:0;height:100vh;display:flex;align-items:center;font-family:system-ui,sans-serif}</style>${html}`,
  );
  writeFileSync(new URL(`pictures/${name}.png`, import.meta.url), await page.screenshot());
}

for (const language of languages) {
  for (const [name, shot] of Object.entries(shots)) {
    const dark = shot.scheme === 'dark';
    const picture = await screenshot(page, shot.screen, language, shot.scheme);
    const [paper, ink, edge] = dark ? ['#14171a', '#e8eaed', '#3a424b'] : ['#eef3f8', '#1b1f24', '#c3c9d1'];
    await draw(
      `${name}-${language}`,
      sizes.picture,
      `<body style="background:${paper};color:${ink};padding:0 96px;gap:96px"><div style="flex:1"><p style="font-size:28px;margin:0 0 24px;opacity:.75">Kata Siapa</p><h1 style="font-size:60px;line-height:1.15;margin:0;text-wrap:balance">${shot[language]}</h1></div><img alt="" style="height:720px;border-radius:12px;border:1px solid ${edge}" src="data:image/png;base64,${picture}"></body>`,
    );
  }
  const lead = language === 'id' ? 'Kata siapa?' : 'Who says so?';
  await draw(
    `tile-${language}`,
    sizes.tile,
    `<body style="background:#0b57a4;color:#fff;justify-content:center;gap:24px"><img alt="" width="96" src="${gallery.url}icon/128.png"><div><h1 style="font-size:38px;margin:0">${lead}</h1><p style="font-size:20px;margin:6px 0 0">Kata Siapa</p></div></body>`,
  );
}
await browser.close();
await gallery.close();
