import type { Browser } from 'puppeteer-core';

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

/** Ends an extension's service worker and waits until it is gone. */
export async function stopWorker(browser: Browser, origin: string): Promise<void> {
  const running = () =>
    browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
  const worker = await running()?.worker();
  await worker?.close();
  for (let left = 100; left > 0 && running(); left -= 1) await new Promise((resolve) => setTimeout(resolve, 50));
  if (running()) throw new Error('The service worker does not end.');
}
