import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import type { ExtensionApi } from '../tests/browser/harness/session.ts';
import { type ServedSession, startSession } from '../tests/browser/harness/start.ts';
import { buildExtension } from './build-extension.ts';
import { type BrowserName, browserNames } from './find-browser.ts';
import type { RangeCheck } from './page-probe.ts';
import { projectRoot } from './run-tool.ts';
import { type SavedPage, savedPages } from './saved-pages.ts';

const usage = 'usage: node scripts/check-pages.ts FOLDER [--chromium | --firefox] [--every N]';

/** What was found out about the pages in one browser. */
interface Figures {
  pages: number;
  articles: number;
  /** Pages that were not the same after a scan, the marks taken off and put on again, and another scan; or that broke off. */
  touched: number;
  spans: number;
  /** Pages with a span whose Range says other words. */
  misplaced: number;
}

/** Every page is served by a host that the extension reads unasked. */
const host = 'www.tempo.co';
const spansOfAPage = 200;

/**
 * Opens every page of a folder in both browsers with the built extension and checks that it leaves them untouched (the document,
 * the scroll, the focus) and that text and Ranges say the same. Prints a line of JSON with the figures of each browser; what is
 * wrong goes to standard error. With `every` only one page in so many is opened, the same ones each time. The pages' own scripts do not run: what changes is the extension's doing.
 */
async function checkPages(folder: string, browsers: readonly BrowserName[], every: number): Promise<void> {
  const probe = await bundled(join(projectRoot, 'scripts', 'page-probe.ts'));
  for (const name of browsers) buildExtension(name);
  const figures = await Promise.all(
    browsers.map(async (name) => [name, await inBrowser(name, folder, probe, every)] as const),
  );
  console.log(JSON.stringify(Object.fromEntries(figures)));
  process.exitCode = figures.every(([, { touched, misplaced, articles }]) => touched + misplaced === 0 && articles > 0)
    ? 0
    : 1;
}

async function inBrowser(name: BrowserName, folder: string, probe: string, every: number): Promise<Figures> {
  const pages = savedPages(folder).filter((_, index) => index % every === 0);
  const paths = new Map(pages.map((page, index) => [pathOf(page, index), join(folder, page.file)]));
  const session = await startSession(name, {
    pages: (_, path) => {
      const file = paths.get(path);
      return file ? withoutScripts(readFileSync(file, 'utf8')) : null;
    },
    knows: (asked) => asked === host,
  });
  const figures: Figures = { pages: 0, articles: 0, touched: 0, spans: 0, misplaced: 0 };
  try {
    for (const [index, saved] of pages.entries()) {
      figures.pages++;
      const said = await checkOne(session, `https://${host}${pathOf(saved, index)}`, probe).catch((error) =>
        String(error),
      );
      if (typeof said === 'string') {
        figures.touched++;
        console.error(`${name}: ${saved.file}: ${said}`);
        continue;
      }
      if (said.spans > 0) figures.articles++;
      figures.spans += said.spans;
      if (said.wrong.length > 0) {
        figures.misplaced++;
        console.error(`${name}: ${saved.file}: ${said.wrong.join('; ')}`);
      }
    }
  } finally {
    await session.close();
  }
  return figures;
}

const pathOf = (page: SavedPage, index: number): string =>
  `/berita/${index}/${page.file.replace(/^.*\//, '').replace(/\.html$/, '')}`;

/** The page with its own scripts forbidden, right after its head begins so that its mode of layout stays as it is. */
function withoutScripts(html: string): string {
  const rule = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
  const head = /<head\b[^>]*>/i.exec(html) ?? /<html\b[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return html.slice(0, at) + rule + html.slice(at);
}

/** What is wrong with a page's treatment, or what its spans say. */
async function checkOne(session: ServedSession, address: string, probe: string): Promise<string | RangeCheck> {
  const page = await session.open('about:blank');
  try {
    await page.evaluateOnNewDocument(watchPage);
    const go = () => page.goto(address, { waitUntil: 'domcontentloaded' });
    // Firefox now and then rejects the first address of a tab.
    await go().catch(go);
    await tell(session, address, false);
    await page.evaluate(settlePage);
    await tell(session, address, true);
    const said = await page.evaluate(comparePage);
    if (said) return said;
    await page.evaluate(probe);
    return (await page.evaluate(`kataSiapaCheckRanges(${spansOfAPage}, ${address.length})`)) as RangeCheck;
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** Waits for the scan; then, if asked to, takes the marks off, puts them on again, and has the page read once more. */
async function tell(session: ServedSession, address: string, again: boolean): Promise<void> {
  const answered = await session.inExtension(
    async (browser: ExtensionApi, [wanted, more]: [string, boolean]) => {
      const { tabs } = browser as AskingApi;
      for (let left = 100; left > 0; left--) {
        const tab = (await tabs.query({})).find(({ url }) => url === wanted);
        const send = (name: string, data: object = {}) =>
          tabs.sendMessage(tab?.id ?? -1, { kataSiapa: 1, name, data }, { frameId: 0 });
        const state = await send('getReport').catch(() => null);
        if (state && more) {
          await send('setHighlights', { on: false });
          await send('setHighlights', { on: true });
          await send('rescan');
        }
        if (state) return true;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return false;
    },
    [address, again],
  );
  if (!answered) throw new Error('the extension does not answer');
}

/** The extension's API with the one call more that is needed here. */
interface AskingApi extends ExtensionApi {
  tabs: ExtensionApi['tabs'] & { sendMessage(tab: number, message: object, options: object): Promise<unknown> };
}

/** Runs in the page before anything of it; it may use nothing of this file. */
function watchPage(): void {
  document.addEventListener('DOMContentLoaded', () => {
    document.querySelector<HTMLElement>('a[href], button, input')?.focus({ preventScroll: true });
    const watch = {
      before: new XMLSerializer().serializeToString(document),
      focus: document.activeElement,
      scroll: 0,
      changes: [] as string[],
    };
    Object.assign(globalThis, { kataSiapaWatch: watch });
    new MutationObserver((records) => {
      for (const { type, target } of records) watch.changes.push(`${type} of ${target.nodeName}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Runs in the page when it has been read: scrolls down, where pictures that come to nothing move it no more. */
async function settlePage(): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { overflow-anchor: none !important; scroll-behavior: auto !important; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  for (let left = 30; left > 0 && document.readyState !== 'complete'; left--)
    await new Promise((resolve) => setTimeout(resolve, 100));
  scrollTo(0, 300);
  await new Promise((resolve) => setTimeout(resolve, 50));
  Reflect.get(globalThis, 'kataSiapaWatch').scroll = scrollY;
}

/** Runs in the page; what of it is not as it was, or null. */
function comparePage(): string | null {
  const watch = Reflect.get(globalThis, 'kataSiapaWatch');
  if (!watch) return 'the page was not watched';
  if (watch.changes.length > 0) return `changed: ${watch.changes.slice(0, 3).join(', ')}`;
  if (new XMLSerializer().serializeToString(document) !== watch.before) return 'the document is another';
  if (document.activeElement !== watch.focus) return 'the focus has moved';
  if (scrollY !== watch.scroll) return `scrolled from ${watch.scroll} to ${scrollY}`;
  return null;
}

/** A script and what it needs as one text that a page can run. */
async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'probe' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error('The probe could not be built.');
  return chunk.code;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { chromium: { type: 'boolean' }, firefox: { type: 'boolean' }, every: { type: 'string', default: '1' } },
});
const [folder, ...rest] = positionals;
const every = Number(values.every);
if (!folder || rest.length > 0 || !(Number.isInteger(every) && every > 0)) throw new Error(usage);
const named = browserNames.filter((name) => values[name]);
await checkPages(folder, named.length > 0 ? named : browserNames, every);
