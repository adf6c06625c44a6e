import type { Page } from 'puppeteer-core';
import { inWindow } from './firefox-window.ts';
import type { ServedSession } from './start.ts';

/** The key commands with their letters, each pressed with Alt and Shift. */
const letters = { 'toggle-highlights': 'L', 'next-claim': 'J', 'previous-claim': 'K' } as const;

/** What a key of the extension may ask for. */
export type Command = keyof typeof letters;

/**
 * Presses the keys of a command over a page. In Firefox they go to the browser's own window, as a keyboard's do. Chromium takes no key
 * from a session for its own: there the event is raised that the browser raises for the key.
 */
export async function pressCommand(session: ServedSession, page: Page, command: Command): Promise<void> {
  await page.bringToFront();
  if (session.name === 'firefox') {
    return inWindow(session.browser, `(${typeInWindow.toString()})(${JSON.stringify(letters[command])}, globalThis)`);
  }
  await session.inExtension(async (browser, name) => {
    const { commands } = browser as unknown as { commands: { onCommand: { dispatch(command: string): void } } };
    commands.onCommand.dispatch(name);
  }, command);
}

/** Firefox's way to type, as far as it is used here. */
interface Typing {
  Components: {
    classes: Record<string, { createInstance(type: unknown): Typist }>;
    interfaces: Record<string, unknown>;
  };
  KeyboardEvent: typeof KeyboardEvent;
}

interface Typist {
  beginInputTransactionForTests(window: unknown): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

/** Runs in the browser's window; it may use nothing of this file. */
function typeInWindow(letter: string, window: Typing): void {
  const { Components } = window;
  const typist = Components.classes['@mozilla.org/text-input-processor;1']?.createInstance(
    Components.interfaces.nsITextInputProcessor,
  );
  if (!typist?.beginInputTransactionForTests(window)) throw new Error('Firefox lets nobody type.');
  const keys = [
    { key: 'Alt', code: 'AltLeft', keyCode: 18 },
    { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
    { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) },
  ].map((key) => new window.KeyboardEvent('', key));
  for (const key of keys) typist.keydown(key);
  for (const key of keys.reverse()) typist.keyup(key);
}
