import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Reply } from '../messaging/replies.ts';
import { readPopup } from '../tests/browser/harness/read-popup.ts';
import type { ExtensionApi } from '../tests/browser/harness/session.ts';
import { type ServedSession, startSession } from '../tests/browser/harness/start.ts';
import { buildExtension } from './build-extension.ts';
import { projectRoot } from './run-tool.ts';
import { addressOf, type SavedPage, savedPages } from './saved-pages.ts';

/** What is asked for on the command line. */
interface Wishes {
  folder: string;
  /** Where the lines go; standard output when left out. */
  out: string | null;
  /** Folder for a picture of each page as marked, or null for none. */
  shots: string | null;
  /** Whether Mozilla's Readability parses each page as well, in the same tab right after, for its time. */
  compare: boolean;
  /** How many times slower the page's processor is made; 1 leaves it as it is. */
  throttle: number;
}

const usage = 'usage: npm run pages -- FOLDER [--out FILE] [--shots FOLDER] [--compare] [--throttle TIMES]';

/**
 * Opens every page of a folder (`index.jsonl` says which, with `file` and `url`) in Chromium under its own host name with the
 * built extension, and writes a line a page. A page on a host the extension does not know is read by a click on its button.
 */
async function readPages({ folder, out, shots, compare, throttle }: Wishes): Promise<void> {
  const pages = savedPages(folder);
  const files = new Map(pages.map((page) => [addressOf(page), join(folder, page.file)]));
  const hosts = new Set([...files.keys()].map((address) => address.split('/')[0]));
  buildExtension('chromium');
  if (out) writeFileSync(out, '');
  if (shots) mkdirSync(shots, { recursive: true });
  const session = await startSession('chromium', {
    pages: (host, path) => {
      const file = files.get(host + path);
      return file ? readFileSync(file, 'utf8') : null;
    },
    knows: (host) => hosts.has(host),
  });
  try {
    for (const saved of pages) {
      const line = `${JSON.stringify(await readOne(session, saved, { shots, compare, throttle }))}\n`;
      if (out) appendFileSync(out, line);
      else process.stdout.write(line);
    }
  } finally {
    await session.close();
  }
}

async function readOne(
  session: ServedSession,
  saved: SavedPage,
  { shots, compare, throttle }: Pick<Wishes, 'shots' | 'compare' | 'throttle'>,
): Promise<object> {
  const nothing = { file: saved.file, article: false, text: '', ms: null, attributions: [], captions: [], credits: [] };
  let page: Page | null = null;
  try {
    page = await session.open('about:blank');
    if (throttle > 1) await page.emulateCPUThrottling(throttle);
    if (compare) await page.evaluateOnNewDocument(watchTasks);
    await openSaved(page, addressOf(saved));
    const read = (await askFor(session, page, patience)) ?? (await askByClick(session, page));
    if (shots) await page.screenshot({ path: join(shots, `${saved.file.replace(/[/\\]/g, '-')}.png`) });
    const compared = compare ? { task: await longestTask(page), readability: await timeReadability(page) } : {};
    return read ? { file: saved.file, ...read, ...compared } : { ...nothing, byline: null, published: null };
  } catch (error) {
    return { ...nothing, error: error instanceof Error ? error.message : String(error) };
  } finally {
    await page?.close().catch(() => undefined);
  }
}

/** Source of Mozilla's Readability, a script that declares one function. */
const readabilitySource = readFileSync(
  join(projectRoot, 'node_modules', '@mozilla', 'readability', 'Readability.js'),
  'utf8',
);

/** Runs in the page before anything else: notes its long tasks (over 50 ms by the browser's own measure). */
function watchTasks(): void {
  const long: PerformanceEntry[] = [];
  new PerformanceObserver((list) => void long.push(...list.getEntries())).observe({ entryTypes: ['longtask'] });
  Object.assign(globalThis, { kataSiapaLongTasks: long });
}

/**
 * Milliseconds of the longest task since the page was parsed, whoever's it was: the loading of the extension's scripts is among them, and so is
 * what the page itself does then. 0 when none was long.
 */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { kataSiapaLongTasks: long = [] } = globalThis as { kataSiapaLongTasks?: PerformanceEntry[] };
    const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const parsed = opened?.domInteractive ?? 0;
    return Math.max(0, ...long.filter((task) => task.startTime >= parsed).map((task) => task.duration));
  });
}

/** Milliseconds that Readability's `parse()` takes for the page, or null when the page does not let it run. */
async function timeReadability(page: Page): Promise<number | null> {
  const code = `(() => { ${readabilitySource}
    const copy = document.cloneNode(true);
    const started = performance.now();
    new Readability(copy).parse();
    return performance.now() - started; })()`;
  return (await page.evaluate(code).catch(() => null)) as number | null;
}

/** How long a page's content script is given to be there, in milliseconds. */
const patience = 1500;

/** Opens an address for its document alone: pictures, styles and scripts of other files are not in the folder. */
async function openSaved(page: Page, address: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const wanted = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void (wanted ? request.continue() : request.abort()).catch(() => undefined);
  });
  // Old pages open dialogs, which would stop everything.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  await page.goto(`https://${address}`, { waitUntil: 'domcontentloaded' });
}

/** Asks again and again until the page's content script answers; null when none does in the time given. */
async function askFor(session: ServedSession, page: Page, milliseconds: number): Promise<object | null> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask(session, page);
    if (answer || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Clicks the extension's button, as a reader does on a site that is not on its list, and asks again. */
async function askByClick(session: ServedSession, page: Page): Promise<object | null> {
  // The popup puts the content script there, and closes as soon as the page is in front again.
  await readPopup(await session.openPopup(page)).catch(() => undefined);
  return askFor(session, page, 4 * patience);
}

/** What the page's content script says, or null when none runs there. */
async function ask(session: ServedSession, page: Page): Promise<object | null> {
  await page.bringToFront();
  const answer = await session.inExtension(async (browser: ExtensionApi) => {
    const api = browser as AskingApi;
    const [tab] = await api.tabs.query({ active: true });
    if (!tab) return null;
    const send = (name: string) =>
      api.tabs.sendMessage(tab.id, { kataSiapa: 1, name, data: {} }, { frameId: 0 }).catch(() => null);
    return { state: await send('getReport'), text: await send('getText') };
  }, null);
  if (!answer?.state) return null;
  const { state, text } = answer as { state: Reply<'getReport'>; text: Reply<'getText'> };
  const report = state.state === 'ready' ? state.report : null;
  const names = new Map(report?.sources.map((source) => [source.id, source]));
  return {
    article: text !== null,
    state: state.state,
    text: text?.text ?? '',
    ms: text?.total ?? null,
    longest: text?.longest ?? null,
    attributions: (report?.claims ?? []).map((claim) => ({
      claims: claim.parts.map((part) => part.quote.exact),
      source: names.get(claim.source)?.name ?? null,
      type: names.get(claim.source)?.type ?? null,
      via: claim.via.map((id) => names.get(id)?.name ?? null),
      quote: claim.quotation,
      rule: claim.rule,
      confidence: claim.confidence,
    })),
    headline: report?.headline ?? null,
    captions: report?.captions.map((caption) => caption.text) ?? [],
    credits: report?.captions.map((caption) => caption.credit) ?? [],
    byline: report?.byline ?? null,
    dateline: report?.dateline ?? null,
    published: report?.published ?? null,
    wireCredit: report?.wireCredit ?? null,
    pages: report?.pages ?? null,
  };
}

/** The extension's API with the one call more that is needed here. */
interface AskingApi extends ExtensionApi {
  tabs: ExtensionApi['tabs'] & { sendMessage(tab: number, message: object, options: object): Promise<unknown> };
}

function timesOf(value: string): number {
  const times = Number(value);
  if (!(times >= 1)) throw new Error(`--throttle wants a number of 1 or more. ${usage}`);
  return times;
}

function wishesOf(words: readonly string[]): Wishes {
  const wishes: Wishes = { folder: '', out: null, shots: null, compare: false, throttle: 1 };
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (word === '--out' || word === '--shots' || word === '--throttle') {
      const value = words[i + 1];
      if (!value) throw new Error(`${word} wants a value. ${usage}`);
      if (word === '--throttle') wishes.throttle = timesOf(value);
      else wishes[word === '--out' ? 'out' : 'shots'] = value;
      i += 1;
    } else if (word === '--compare') wishes.compare = true;
    else if (word.startsWith('-') || wishes.folder) throw new Error(`What is ${word}? ${usage}`);
    else wishes.folder = word;
  }
  if (!wishes.folder) throw new Error(usage);
  return wishes;
}

try {
  await readPages(wishesOf(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
