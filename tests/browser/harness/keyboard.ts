import type { Page } from 'puppeteer-core';
import { until } from './page-state.ts';

/** Goes with the Tab key to the `index`-th element that a selector names, as a reader without a mouse would. */
export async function tabTo(page: Page, selector: string, index = 0): Promise<void> {
  await page.waitForSelector(selector);
  for (let left = 300; left > 0; left -= 1) {
    const there = await page.evaluate(
      (wanted, at) =>
        document.activeElement !== null && document.activeElement === [...document.querySelectorAll(wanted)][at],
      selector,
      index,
    );
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No number of Tabs leads to ${selector} [${index}].`);
}

/** Goes to an element and presses a key on it. */
export async function pressOn(page: Page, selector: string, key: 'Enter' | ' ' = 'Enter', index = 0): Promise<void> {
  await tabTo(page, selector, index);
  await page.keyboard.press(key);
}

/** The selector of an element by its test id. */
export const named = (id: string): string => `[data-testid="${id}"]`;

/** The words of all elements of a test id, in the order of the page. */
export async function wordsOf(page: Page, id: string): Promise<string[]> {
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((one) => one.innerText.replace(/\s+/g, ' ').trim()),
    named(id),
  );
}

/** Waits until the words of a test id are as wanted. */
export async function untilWords(page: Page, id: string, wanted: (words: string[]) => boolean): Promise<string[]> {
  return until(() => wordsOf(page, id), wanted);
}
