import type { Browser, Page } from 'puppeteer-core';
import { inWindow } from './firefox-window.ts';

/** Presses Enter on the button in focus, and chooses a file in the dialogue that it opens. */
export async function chooseFile(page: Page, file: string): Promise<void> {
  if (page.browser().process()?.spawnfile.includes('firefox')) return chooseInFirefox(page, file);
  const chosen = page.waitForFileChooser();
  // Keys take another way into the page than orders to its debugger and may overtake them: an answer says that dialogues are held.
  const pressed = page.evaluate(() => true).then(() => page.keyboard.press('Enter'));
  const [chooser] = await Promise.all([chosen, pressed]);
  await chooser.accept([file]);
}

/** Firefox tells a session nothing of dialogues that a page of an extension opens: one that chooses by itself takes their place. */
async function chooseInFirefox(page: Page, file: string): Promise<void> {
  const browser: Browser = page.browser();
  await inWindow(browser, `(${answerDialogues.toString()})(${JSON.stringify(file)}, globalThis)`);
  await page.keyboard.press('Enter');
}

/** The parts of Firefox's inner API that are used here. */
interface Inner {
  Components: {
    ID(id: string): unknown;
    manager: { QueryInterface(type: unknown): { registerFactory(...about: unknown[]): void } };
    classes: Record<string, { createInstance(type: unknown): { initWithPath(path: string): void } }>;
    interfaces: Record<string, unknown>;
  };
  ChromeUtils: { generateQI(types: string[]): unknown };
  Services: { uuid: { generateUUID(): unknown } };
}

/** Runs in the browser's window; it may use nothing of this file. */
function answerDialogues(path: string, { Components, ChromeUtils, Services }: Inner): void {
  const { classes, interfaces, manager } = Components;
  const file = classes['@mozilla.org/file/local;1']?.createInstance(interfaces.nsIFile);
  file?.initWithPath(path);
  const picker = {
    QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']),
    file,
    displayDirectory: null,
    init: () => undefined,
    appendFilters: () => undefined,
    appendFilter: () => undefined,
    appendRawFilter: () => undefined,
    open: (callback: { done(result: number): void }) => setTimeout(() => callback.done(0), 0),
  };
  manager
    .QueryInterface(interfaces.nsIComponentRegistrar)
    .registerFactory(Services.uuid.generateUUID(), 'file picker', '@mozilla.org/filepicker;1', {
      QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
      createInstance: () => picker,
    });
}
