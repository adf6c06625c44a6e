import type { Browser } from 'puppeteer-core';
import { inWindow } from './firefox-window.ts';

/**
 * Clicks an extension's button in Firefox's window, as a reader does: its popup opens over the active tab and the tab's
 * `activeTab` is granted, which no call of the extension's API gives. Resolves when the popup has closed again.
 */
export async function clickToolbarButton(browser: Browser, extensionId: string): Promise<void> {
  await inWindow(browser, `(${clickInWindow.toString()})(${JSON.stringify(extensionId)}, globalThis)`);
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
