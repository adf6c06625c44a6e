import type { Browser, Target } from 'puppeteer-core';

/** Calls an interface that only the browser's own list of extensions has; that page is opened for it and closed again. */
export async function configure(browser: Browser, call: string): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions');
    await page.evaluate(call);
  } finally {
    await page.close();
  }
}

/** How long a service worker may take to answer; one that just ended never does, and says nothing of it. */
const patience = 5_000;

/** What is asked, or null when it takes too long or fails. */
async function inTime<Value>(asked: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  const answer = await Promise.race([asked.catch(() => null), late]);
  clearTimeout(timer);
  return answer;
}

/** The targets of an extension's service worker, the youngest first: one that just ended may still be among them. */
const workersOf = (browser: Browser, origin: string): Target[] =>
  browser
    .targets()
    .filter((one) => one.type() === 'service_worker' && one.url().startsWith(origin))
    .reverse();

/** Ends an extension's service worker and waits until it is gone. */
export async function stopWorker(browser: Browser, origin: string): Promise<void> {
  for (const target of workersOf(browser, origin)) {
    await inTime(target.worker().then(async (worker) => worker?.close()));
  }
  for (let left = 100; left > 0 && workersOf(browser, origin).length > 0; left -= 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

/**
 * Evaluates a script where the extension's API is: in its service worker, the youngest first, or, when none answers, in a page of
 * the extension that is closed again. The script may so run twice; it should only ask.
 */
export async function evaluateInExtension(browser: Browser, origin: string, script: string): Promise<unknown> {
  await browser.waitForTarget(() => workersOf(browser, origin).length > 0, { timeout: patience }).catch(() => null);
  for (const target of workersOf(browser, origin)) {
    const answer = await inTime(
      target.worker().then(async (worker) => (worker ? { value: await worker.evaluate(script) } : null)),
    );
    if (answer) return answer.value;
  }
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}options.html`);
    return await page.evaluate(script);
  } finally {
    await page.close();
  }
}
