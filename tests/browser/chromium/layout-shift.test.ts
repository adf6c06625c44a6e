import { expect, it } from 'vitest';
import { highlightCount, until } from '../harness/page-state.ts';
import { readPopup } from '../harness/read-popup.ts';
import { useSession } from '../harness/use-session.ts';
import { seedUrl } from '../seed-article.ts';

const held = useSession();

it('reading, marking and the popup shift nothing on the page', async () => {
  const page = await held.session.open('about:blank');
  await page.evaluateOnNewDocument(() => {
    Reflect.set(globalThis, 'shifts', 0);
    new PerformanceObserver((list) => {
      Reflect.set(globalThis, 'shifts', Reflect.get(globalThis, 'shifts') + list.getEntries().length);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const shifts = () => page.evaluate(() => Number(Reflect.get(globalThis, 'shifts')));
  await page.goto(seedUrl);
  await until(
    () => highlightCount(page),
    (count) => count > 0,
  );
  await readPopup(await held.session.openPopup(page));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await shifts()).toBe(0);
  // What would be a shift is seen as one.
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.style.height = '300px';
    document.body.prepend(box);
  });
  expect(await until(shifts, (count) => count > 0)).toBeGreaterThan(0);
});
