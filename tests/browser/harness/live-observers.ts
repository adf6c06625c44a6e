import type { Page } from 'puppeteer-core';

/**
 * Counts the extension's MutationObservers that still watch anything on a page: every element is changed for a moment,
 * and an observer that saw it is alive. Chromium only, since no other browser opens an extension's world to a session.
 * Call the result's function as often as needed; it must be made before the page is loaded.
 */
export async function observerCounter(page: Page): Promise<() => Promise<number>> {
  const line = await page.createCDPSession();
  let world = 0;
  line.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) world = context.id;
  });
  line.on('Runtime.executionContextsCleared', () => {
    world = 0;
  });
  await line.send('Runtime.enable');
  return async () => {
    if (world === 0) return 0;
    const prototype = await line.send('Runtime.evaluate', {
      expression: 'MutationObserver.prototype',
      contextId: world,
    });
    const { objects } = await line.send('Runtime.queryObjects', { prototypeObjectId: prototype.result.objectId ?? '' });
    const { result } = await line.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: countLive.toString(),
      returnByValue: true,
    });
    return Number(result.value);
  };
}

/** Runs in the extension's world of the page, on the list of its observers; it may use nothing of this file. */
function countLive(this: MutationObserver[]): number {
  for (const element of [...document.querySelectorAll('*')]) {
    const probe = document.createComment('');
    element.append(probe);
    probe.remove();
  }
  return this.filter((observer) => observer.takeRecords().length > 0).length;
}
