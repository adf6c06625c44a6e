import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPopup } from '../tests/browser/harness/read-popup.ts';
import { type ServedSession, startSession } from '../tests/browser/harness/start.ts';
import { buildExtension } from './build-extension.ts';
import { type BrowserName, browserNames } from './find-browser.ts';
import { projectRoot } from './run-tool.ts';
import { addressOf, type SavedPage, savedPages } from './saved-pages.ts';

const usage = 'usage: node scripts/visit-pages.ts FOLDER [part of a file name …] [--firefox]';

/**
 * Opens saved pages in a real browser under their own addresses and prints what the popup says of each, for a look at how
 * the extension does outside the fixtures. FOLDER holds `index.jsonl` with `file` and `url`; pictures go to `.output/visits`.
 */
async function visitPages(): Promise<void> {
  const [folder, ...parts] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  if (!folder) throw new Error(usage);
  const name: BrowserName = process.argv.includes('--firefox') ? 'firefox' : (browserNames[0] ?? 'chromium');
  const saved = savedPages(folder).filter(
    ({ file }) => parts.length === 0 || parts.some((part) => file.includes(part)),
  );
  const files = new Map(saved.map((page) => [addressOf(page), join(folder, page.file)]));
  const hosts = new Set([...files.keys()].map((address) => address.split('/')[0]));

  buildExtension(name);
  mkdirSync(join(projectRoot, '.output', 'visits'), { recursive: true });
  const session = await startSession(name, {
    pages: (host, path) => {
      const file = files.get(host + path);
      return file ? readFileSync(file, 'utf8') : null;
    },
    knows: (host) => hosts.has(host),
  });
  try {
    for (const page of saved)
      await visit(session, page).catch((error) => console.log(`${page.file}: ${error.message}`));
  } finally {
    await session.close();
  }
}

async function visit(session: ServedSession, saved: SavedPage): Promise<void> {
  const { file } = saved;
  const page = await session.open(`https://${addressOf(saved)}`);
  try {
    const popup = await session.openPopup(page);
    const content = await readPopup(popup);
    console.log(`${file}\n  ${content.state === 'ready' ? content.counts : content.state}`);
    for (const { name, type, role, claims } of content.sources) {
      console.log(`  ${name} (${[type, role].filter(Boolean).join(', ')})`);
      for (const { text, way } of claims)
        console.log(`    ${[...way.map((outlet) => `via ${outlet}`), text].join(' · ')}`);
    }
    const picture = join(projectRoot, '.output', 'visits', file.replace(/[/\\]/g, '-').replace(/\.html$/, ''));
    await popup.screenshot({ path: `${picture}.popup.png` });
    await page.screenshot({ path: `${picture}.page.png` });
  } finally {
    await page.close();
  }
}

await visitPages();
