import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type PopupContent, readPopup } from '../tests/browser/harness/read-popup.ts';
import { startSession } from '../tests/browser/harness/start.ts';
import { seedUrl } from '../tests/browser/seed-article.ts';
import { buildExtension } from './build-extension.ts';
import { requireBrowsers } from './install-browsers.ts';
import { projectRoot } from './run-tool.ts';

const schemes = ['light', 'dark'] as const;
const pictures = join(projectRoot, '.output', 'demo');

/**
 * Shows the extension at work: builds it, opens a news article in Chromium with it, prints what the popup says and
 * takes pictures. Where there is a display the browser stays open for a look around, until its window is closed.
 */
async function demo(): Promise<void> {
  requireBrowsers(['chromium']);
  console.log('Building the extension …');
  buildExtension('chromium');
  const headless = !hasDisplay();
  const session = await startSession('chromium', { headless });
  try {
    const page = await session.open(seedUrl);
    const popup = await session.openPopup(page);
    const content = await readPopup(popup);
    print(content);
    mkdirSync(pictures, { recursive: true });
    for (const scheme of schemes) await takePicture(popup, `popup-${scheme}`, scheme);
    // The popup closes when its page comes forward, so the page's pictures are taken last.
    await page.bringToFront();
    for (const scheme of schemes) await takePicture(page, `page-${scheme}`, scheme, true);
    console.log(`\nPictures of page and popup, light and dark: ${pictures}`);
    if (content.state !== 'ready') process.exitCode = 1;
    if (!headless) {
      console.log('The browser stays open. Close its window to end.');
      await session.closed();
    }
  } finally {
    await session.close();
  }
}

/** A window is shown where there is a screen and a person: never on a build machine. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function print(content: PopupContent): void {
  if (content.state !== 'ready') {
    console.log(`The popup says: ${content.message}`);
    return;
  }
  console.log(`\n${content.title}\n${content.counts}\n`);
  for (const source of content.sources) {
    for (const claim of source.claims) console.log(`${sourceLine(source, claim.way)} · ${claim.text}`);
  }
  if (content.carriers.length > 0) console.log(`\nLewat media lain: ${content.carriers.join(' · ')}`);
}

/** `AS via Reuters`, `John Kirby, juru bicara Pentagon`, `seorang pejabat AS (anonymous)`. */
function sourceLine(source: PopupContent['sources'][number], way: readonly string[]): string {
  const role = source.role ? `, ${source.role}` : '';
  const unnamed = source.type === 'anonymous' ? ' (anonymous)' : '';
  const via = way.length > 0 ? ` via ${way.join(' via ')}` : '';
  return `${source.name}${role}${unnamed}${via}`;
}

async function takePicture(
  page: Page,
  name: string,
  scheme: (typeof schemes)[number],
  fullPage = false,
): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage });
}

await demo();
