import type { Browser } from 'puppeteer-core';

/** The session's own line to the browser, which puppeteer does not publish: it carries any WebDriver BiDi command. */
interface BidiLine {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/**
 * Clicks an extension's button in Firefox's window, as a reader does: its popup opens over the active tab and the tab's
 * `activeTab` is granted, which no call of the extension's API gives. Resolves when the popup has closed again.
 */
export async function clickToolbarButton(browser: Browser, extensionId: string): Promise<void> {
  const line = bidiLine(browser);
  const tree = (await line.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[];
  };
  const window = tree.contexts.find((context) => context.url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window.');
  const answer = await line.send('script.evaluate', {
    expression: `(${clickInWindow.toString()})(${JSON.stringify(extensionId)}, globalThis)`,
    target: { context: window.context },
    awaitPromise: true,
  });
  const { type, exceptionDetails } = answer.result as { type: string; exceptionDetails?: { text: string } };
  if (type !== 'success') throw new Error(`The toolbar button could not be clicked: ${exceptionDetails?.text}`);
}

function bidiLine(browser: Browser): BidiLine {
  const { connection } = browser as Browser & { connection?: BidiLine };
  if (!connection) throw new Error('This browser is not driven by WebDriver BiDi.');
  return connection;
}

/** The part of Firefox's panel element that is used here. */
interface Panel extends Element {
  state: string;
  hidePopup(): void;
}

/** Runs in the browser's window; it may use nothing of this file. */
async function clickInWindow(
  extensionId: string,
  window: { document: Document; CustomizableUI: { addWidgetToArea(id: string, area: string): void } },
): Promise<void> {
  const { document, CustomizableUI } = window;
  const name = extensionId.replace(/[^a-z0-9_-]/gi, '_');
  const until = async <Found>(what: string, find: () => Found | null): Promise<Found> => {
    for (let left = 400; left > 0; left -= 1) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`no ${what} of ${name}`);
  };
  CustomizableUI.addWidgetToArea(`${name}-browser-action`, 'nav-bar');
  // A button that has just been moved has no place yet; a popup that hangs on it would never open.
  const button = await until('button', () => {
    const found = document.getElementById(`${name}-BAP`);
    return found && found.getBoundingClientRect().width > 0 ? found : null;
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  button.click();
  const panel = await until('open popup', () => {
    const found = document.querySelector('.webextension-popup-browser')?.closest<Panel>('panel');
    return found?.state === 'open' ? found : null;
  });
  panel.hidePopup();
  await until('closed popup', () => (document.querySelector('.webextension-popup-browser') ? null : panel));
}
