import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { clickToolbarButton } from './firefox-toolbar.ts';
import { installInFirefox, inWindow, openPrivateWindow } from './firefox-window.ts';
import { until } from './page-state.ts';
import { type BrowserSession, closeAll, type ExtensionApi, type LaunchOptions } from './session.ts';

/** The id in the manifest, and the address that a preference fixes for it; Firefox would choose one at random. */
const geckoId = 'kata-siapa@katasiapa.org';
const uuid = '5a1b0c2d-3e4f-4a5b-8c6d-7e8f9a0b1c2d';
const origin = `moz-extension://${uuid}/`;

/** Starts Firefox with the extension. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserSession> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    acceptInsecureCerts: true,
    timeout: 90_000,
    defaultViewport: null,
    // Lets the session act on the browser's own window, where the toolbar button is.
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'network.proxy.no_proxies_on': '',
      'services.settings.server': 'data:,',
      'intl.accept_languages': 'id, en',
      // What is installed for a test is gone when the browser ends; what a reader installed, and its store, is not.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'browser.download.alwaysOpenPanel': false,
      ...(options.downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads } : {}),
    },
  });
  try {
    await installInFirefox(browser, options.extension, options.privately ?? false);
    return await firefoxSession(browser);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function firefoxSession(browser: Browser): Promise<BrowserSession> {
  // A page of the extension that stays open: the place from which its API is reached.
  const control = await openExtensionPage(browser, 'popup.html?tab=0');
  const tabIds = new Map<Page, number>();
  const opened = new Set<Page>();

  const inExtension: BrowserSession['inExtension'] = async (run, input) => {
    const call = `(${run.toString()})(browser, ${JSON.stringify(input) ?? 'undefined'})`;
    return (await control.evaluate(call)) as Awaited<ReturnType<typeof run>>;
  };

  const tabId = (page: Page): number => {
    const id = tabIds.get(page);
    if (id === undefined) throw new Error('This page was not opened by the session.');
    return id;
  };

  const allTabs = async (): Promise<number[]> =>
    inExtension(async (api: ExtensionApi) => (await api.tabs.query({})).map((tab) => tab.id), null);

  return {
    inExtension,
    browser,
    async open(url, place = 'tab') {
      const before = new Set(await allTabs());
      const page =
        place === 'private'
          ? await openPrivateWindow(browser)
          : await browser.newPage(place === 'window' ? { type: 'window' } : {});
      opened.add(page);
      const id = await until(
        async () => (await allTabs()).find((tab) => !before.has(tab)),
        (found) => found !== undefined,
      );
      if (id === undefined) throw new Error('Firefox opened no tab.');
      tabIds.set(page, id);
      await page.goto(url);
      return page;
    },
    async openPopup(page) {
      await page.bringToFront();
      await clickToolbarButton(browser, geckoId);
      const popup = await openExtensionPage(browser, `popup.html?tab=${tabId(page)}`);
      opened.add(popup);
      return popup;
    },
    badge: (page) =>
      inExtension((api: ExtensionApi, tab: number) => api.action.getBadgeText({ tabId: tab }), tabId(page)),
    stopBackground: () => inWindow(browser, `WebExtensionPolicy.getByID('${geckoId}').extension.terminateBackground()`),
    disable: () =>
      inWindow(
        browser,
        `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID('${geckoId}').then((addon) => addon.disable())`,
      ),
    withdrawSites: () =>
      inExtension(async (api: ExtensionApi) => {
        const { origins = [] } = await api.permissions.getAll();
        await api.permissions.remove({ origins });
      }, null),
    closePages: () => closeAll(opened),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/**
 * Opens a page of the extension in a tab. Firefox never reports such a page as loaded to the session, so `goto` is
 * not waited for; the page itself is asked.
 */
async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(origin + path).catch(() => undefined);
  for (let left = 400; left > 0; left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const address = await page.evaluate('document.readyState === "complete" ? location.href : ""').catch(() => '');
    if (address === origin + path) return page;
  }
  throw new Error(`Firefox did not open ${path}.`);
}
