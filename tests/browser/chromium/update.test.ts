import { expect, it } from 'vitest';
import { errorsOf } from '../harness/console-errors.ts';
import { highlightCount, until } from '../harness/page-state.ts';
import { useSession } from '../harness/use-session.ts';
import { seedUrl } from '../seed-article.ts';

const held = useSession();

it('an extension that is updated while a page is open falls silent there: no noise in the console, whatever the page does', async () => {
  const page = await held.session.open(seedUrl);
  const errors = errorsOf(page);
  await until(
    () => highlightCount(page),
    (count) => count > 0,
  );
  await held.session.inExtension(async (browser) => {
    // Not awaited: the answer would come from a worker that is gone.
    setTimeout(() => Reflect.get(Reflect.get(browser, 'runtime'), 'reload')(), 50);
  }, null);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await page.evaluate(() => {
    document.querySelector('article p')?.append(' Kata baru.');
    history.pushState({}, '', '/lain');
    document.dispatchEvent(new PointerEvent('pointermove', { clientX: 300, clientY: 300, bubbles: true }));
  });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(errors.filter((error) => /extension|context|invalidated/i.test(error))).toEqual([]);
});
