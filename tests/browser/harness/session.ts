import type { Browser, Page } from 'puppeteer-core';

/** How a browser is started. */
export interface LaunchOptions {
  /** The browser's program. */
  executable: string;
  /** The built extension. */
  extension: string;
  /** Port of the page server that the browser takes for its proxy. */
  proxyPort: number;
  /** False to show a window. */
  headless: boolean;
  /** A folder that keeps the browser's profile beyond its end; a fresh one, thrown away, when left out. */
  profile?: string | undefined;
  /** True when the reader allows the extension in private windows. */
  privately?: boolean | undefined;
  /** The folder that takes what the reader saves; nothing is saved without. */
  downloads?: string | undefined;
}

/** A running browser with the extension installed; the same for both browsers. */
export interface BrowserSession {
  /** The browser itself, for what only one of the two can do. */
  browser: Browser;
  /** Opens an address in a new tab, a new window, or a new private window, and brings it to the front. */
  open(url: string, place?: 'tab' | 'window' | 'private'): Promise<Page>;
  /** Clicks the extension's button on the toolbar over a tab, and gives the document of the popup. */
  openPopup(page: Page): Promise<Page>;
  /** The text on the extension's button for a tab. */
  badge(page: Page): Promise<string>;
  /** Runs a function with access to the extension's `browser`; its argument and result travel as JSON. */
  inExtension<Input, Output>(
    run: (browser: ExtensionApi, input: Input) => Promise<Output>,
    input: Input,
  ): Promise<Output>;
  /** Ends the extension's background as the browser does when it needs the memory; an event wakes it again. */
  stopBackground(): Promise<void>;
  /** Switches the extension off, as the reader does in the browser's list of extensions. */
  disable(): Promise<void>;
  /** Takes the news sites away from the extension, as the reader does in the browser's settings. */
  withdrawSites(): Promise<void>;
  /** Closes every tab and popup that was opened here. */
  closePages(): Promise<void>;
  /** Resolves when the browser has ended, be it by the reader's hand. */
  closed(): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** The part of the WebExtension API that tests use. */
export interface ExtensionApi {
  action: { getBadgeText(details: { tabId?: number }): Promise<string> };
  storage: Record<
    'local' | 'sync',
    { get(key: null): Promise<object>; set(items: object): Promise<void>; clear(): Promise<void> }
  >;
  permissions: {
    getAll(): Promise<{ origins?: string[] }>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
  windows: { create(how: { url: string; incognito: boolean }): Promise<unknown> };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
  tabs: {
    query(filter: { active?: boolean; url?: string }): Promise<{ id: number; url?: string; active: boolean }[]>;
    get(id: number): Promise<{ url?: string }>;
  };
}

/**
 * Resolves when the extension has registered its content script, a moment after it was installed: a page opened before
 * would not be read.
 */
export async function registered(session: Pick<BrowserSession, 'inExtension'>): Promise<void> {
  for (let left = 400; left > 0; left -= 1) {
    const scripts = await session.inExtension((api) => api.scripting.getRegisteredContentScripts(), null);
    if (scripts.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The extension registered no content script.');
}

/** Closes pages, those that have closed themselves included. */
export async function closeAll(pages: Set<Page>): Promise<void> {
  await Promise.all([...pages].map((page) => page.close().catch(() => undefined)));
  pages.clear();
}
