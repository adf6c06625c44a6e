import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { configure, evaluateInExtension, stopWorker } from './chromium-extensions.ts';
import { type BrowserSession, closeAll, type ExtensionApi, type LaunchOptions } from './session.ts';

/** Where a private window begins; no other page does. */
const privateStart = 'about:blank?private';

/** Starts Chromium (or Chrome) with the extension. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserSession> {
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    ...(options.downloads ? { downloadBehavior: { policy: 'allow' as const, downloadPath: options.downloads } } : {}),
    enableExtensions: true,
    pipe: true,
    acceptInsecureCerts: true,
    timeout: 90_000,
    defaultViewport: null,
    args: [
      `--proxy-server=http://127.0.0.1:${options.proxyPort}`,
      '--window-size=1200,900',
      '--lang=id',
      '--accept-lang=id,en',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium refuses to run as root with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    // Chromium takes the language of its interface, and so of the extension's, from the environment.
    env: { ...process.env, LANGUAGE: 'id', LANG: 'id_ID.UTF-8' },
  });
  try {
    const id = await browser.installExtension(options.extension, {
      enabledInIncognito: options.privately ?? false,
    });
    return chromiumSession(browser, id);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function chromiumSession(browser: Browser, extensionId: string): BrowserSession {
  const origin = `chrome-extension://${extensionId}/`;

  const inExtension: BrowserSession['inExtension'] = async (run, input) => {
    // A function cannot be handed over with another as its argument, so it travels as text.
    const call = `(${run.toString()})(chrome, ${JSON.stringify(input) ?? 'undefined'})`;
    return (await evaluateInExtension(browser, origin, call)) as Awaited<ReturnType<typeof run>>;
  };

  const allTabs = (): Promise<number[]> =>
    inExtension(async (api: ExtensionApi) => (await api.tabs.query({})).map((tab) => tab.id), null);

  /** A context of puppeteer's is private as well, but another than the one that private windows share. */
  const openPrivateWindow = async (): Promise<Page> => {
    const opening = browser.waitForTarget((target) => target.url() === privateStart);
    await inExtension((api: ExtensionApi, url: string) => api.windows.create({ url, incognito: true }), privateStart);
    const page = await (await opening).page();
    if (!page) throw new Error('Chromium opened no private window.');
    return page;
  };

  const tabIds = new Map<Page, number>();
  const opened = new Set<Page>();

  return {
    inExtension,
    browser,
    async open(url, place = 'tab') {
      const before = new Set(await allTabs());
      const page =
        place === 'private'
          ? await openPrivateWindow()
          : await browser.newPage(place === 'window' ? { type: 'window' } : {});
      opened.add(page);
      await page.bringToFront();
      const tab = (await allTabs()).find((id) => !before.has(id));
      if (tab !== undefined) tabIds.set(page, tab);
      await page.goto(url);
      return page;
    },
    async openPopup(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(extensionId);
      if (!extension) throw new Error('The extension is not installed.');
      // The popup of another window may still be there.
      const before = new Set(browser.targets());
      const opening = browser.waitForTarget(
        (target) => !before.has(target) && target.url().startsWith(`${origin}popup.html`),
      );
      // The same as a click on the button: it opens the popup and grants `activeTab`, which `action.openPopup()` does not.
      await extension.triggerAction(page);
      const popup = await (await opening).asPage();
      opened.add(popup);
      return popup;
    },
    badge: (page) =>
      inExtension((api: ExtensionApi, tabId: number) => api.action.getBadgeText({ tabId }), tabIds.get(page) ?? 0),
    stopBackground: () => stopWorker(browser, origin),
    disable: () => configure(browser, `chrome.management.setEnabled('${extensionId}', false)`),
    withdrawSites: () =>
      configure(
        browser,
        `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${extensionId}', hostAccess: 'ON_CLICK' })`,
      ),
    closePages: () => closeAll(opened),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}
