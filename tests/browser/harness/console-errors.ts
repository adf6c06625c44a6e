import type { ConsoleMessage, Page } from 'puppeteer-core';

/** Errors that a page's console shows from now on; the list grows as they come. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}
