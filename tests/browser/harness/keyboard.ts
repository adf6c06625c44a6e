import type { KeyInput, Page } from 'puppeteer-core';
import { until } from './page-state.ts';

/** How often a key is pressed before it is given up, and how long each press may take to be felt, in milliseconds. */
const tries = 4;
const felt = 4000;

/**
 * Goes with the Tab key to the `index`-th element that a selector names, as a reader without a mouse would; backwards where the way is
 * back: beyond the last element Firefox would go to its own window, and keys would do nothing on the page.
 */
export async function tabTo(page: Page, selector: string, index = 0): Promise<void> {
  await page.waitForSelector(selector);
  for (let left = 300; left > 0; left -= 1) {
    const way = await page.evaluate(wayTo, selector, index);
    if (way === 'there') return;
    if (way === 'back') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (way === 'back') await page.keyboard.up('Shift');
  }
  throw new Error(`No number of Tabs leads to ${selector} [${index}].`);
}

/** Runs in the page: which way an element is from the one in focus. */
function wayTo(selector: string, index: number): 'there' | 'on' | 'back' {
  const { activeElement, body } = document;
  const wanted = [...document.querySelectorAll(selector)][index];
  if (!activeElement || !wanted || activeElement === body) return 'on';
  if (activeElement === wanted) return 'there';
  return activeElement.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING ? 'back' : 'on';
}

/** What became of a key: whether the screen received it, and whether its element is open (null: it does not open). */
interface Press {
  heard: boolean;
  open: string | null;
}

/**
 * Goes to an element and presses a key on it. A window that loses the focus for a moment swallows a key without a word,
 * so the press is repeated until the element has received one, and what opens and closes has done so.
 */
export async function pressOn(page: Page, selector: string, key: KeyInput = 'Enter', index = 0): Promise<void> {
  for (let left = tries; left > 0; left -= 1) {
    await tabTo(page, selector, index);
    const before = await page.evaluate(listen);
    await page.keyboard.press(key);
    const done = ({ heard, open }: Press) => heard && (before === null || open !== before);
    if (await becomes(page, done)) return;
    await page.bringToFront();
  }
  throw new Error(`${key} on ${selector} [${index}] has no effect.`);
}

/** Writes into a field in place of what it holds. */
export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  for (let left = tries; left > 0; left -= 1) {
    await tabTo(page, selector);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(text);
    const written = await page.$eval(selector, (field) => (field as HTMLInputElement).value);
    if (written === text) return;
    await page.bringToFront();
  }
  throw new Error(`${selector} does not take “${text}”.`);
}

/** Waits until a press is as wanted; false when it does not become so. A screen that went away has taken its key. */
async function becomes(page: Page, wanted: (press: Press) => boolean): Promise<boolean> {
  for (const end = Date.now() + felt; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const press = await page.evaluate(whatBecame).catch(() => null);
    if (press === null || wanted(press)) return true;
  }
  return false;
}

/** Runs in the page: notes the next key of the element in focus, and gives whether it is open. */
function listen(): string | null {
  const element = document.activeElement;
  const details = element?.matches('summary') ? (element.parentElement as HTMLDetailsElement) : null;
  const open = () => (details ? String(details.open) : (element?.getAttribute('aria-expanded') ?? null));
  const press = { heard: false, open };
  element?.addEventListener('keydown', () => Object.assign(press, { heard: true }), { once: true, capture: true });
  Object.assign(globalThis, { kataSiapaPress: press });
  return open();
}

/** Runs in the page, which is a new one when nothing was noted there: null then. */
function whatBecame(): Press | null {
  const { kataSiapaPress: press } = globalThis as { kataSiapaPress?: { heard: boolean; open: () => string | null } };
  return press ? { heard: press.heard, open: press.open() } : null;
}

/** The selector of an element by its test id. */
export const named = (id: string): string => `[data-testid="${id}"]`;

/** The words of all elements of a test id, in the order of the page. */
export async function wordsOf(page: Page, id: string): Promise<string[]> {
  return page.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim()),
    named(id),
  );
}

/** Waits until the words of a test id are as wanted. */
export async function untilWords(page: Page, id: string, wanted: (words: string[]) => boolean): Promise<string[]> {
  return until(() => wordsOf(page, id), wanted);
}
