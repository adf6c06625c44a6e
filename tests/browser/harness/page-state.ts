import type { Page } from 'puppeteer-core';

/** The words that the extension has marked on a page, by the name of their highlight. Its own names only. */
export async function highlighted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const marked: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('kata-siapa-') || highlight.size === 0) continue;
      marked[name] = [...highlight].map((range) => range.toString().replace(/\s+/g, ' '));
    }
    return marked;
  });
}

/** The number of marked ranges on a page. */
export async function highlightCount(page: Page): Promise<number> {
  return Object.values(await highlighted(page)).flat().length;
}

/** The page's whole document as text: the same before and after means that nothing touched it. */
export async function serialized(page: Page): Promise<string> {
  return page.evaluate(() => new XMLSerializer().serializeToString(document));
}

/** Asks again and again until a value is as wanted; throws with the last value after `seconds`. */
export async function until<Value>(
  read: () => Promise<Value>,
  wanted: (value: Value) => boolean,
  seconds = 20,
): Promise<Value> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    if (Date.now() > end) throw new Error(`Still not as wanted after ${seconds} s: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
