import type { Browser, Page } from 'puppeteer-core';

/** The session's own line to the browser, which puppeteer does not publish: it carries any WebDriver BiDi command. */
interface BidiLine {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Runs an expression in Firefox's own window, with the rights of the browser, and waits for what it promises. */
export async function inWindow(browser: Browser, expression: string): Promise<void> {
  const line = bidiLine(browser);
  const tree = (await line.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[];
  };
  const window = tree.contexts.find((context) => context.url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window.');
  const answer = await line.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  const { type, exceptionDetails } = answer.result as { type: string; exceptionDetails?: { text: string } };
  if (type !== 'success') throw new Error(`Firefox's window refused: ${exceptionDetails?.text}`);
}

/** Installs an extension for this run of the browser, `privately` also for private windows; puppeteer cannot ask for that. */
export async function installInFirefox(browser: Browser, path: string, privately: boolean): Promise<void> {
  const extensionData = { type: 'path', path };
  await bidiLine(browser).send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': privately });
}

/** What a private window shows first. */
const privateStart = 'about:privatebrowsing';

/** Opens a private window and gives the page of its one tab. */
export async function openPrivateWindow(browser: Browser): Promise<Page> {
  const before = new Set(await browser.pages());
  await inWindow(browser, 'void OpenBrowserWindow({ private: true })');
  for (let left = 200; left > 0; left -= 1) {
    const page = (await browser.pages()).find((one) => !before.has(one));
    // Its own start page would break off whatever is opened before it is there.
    const shown = page && (await page.evaluate('document.readyState + " " + location.href').catch(() => ''));
    if (page && shown === `complete ${privateStart}`) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Firefox opened no private window.');
}

function bidiLine(browser: Browser): BidiLine {
  const { connection } = browser as Browser & { connection?: BidiLine };
  if (!connection) throw new Error('This browser is not driven by WebDriver BiDi.');
  return connection;
}
