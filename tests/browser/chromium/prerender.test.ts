import { expect, it } from 'vitest';
import { fixturePages } from '../harness/fixture-pages.ts';
import { highlightCount, until } from '../harness/page-state.ts';
import { readPopup } from '../harness/read-popup.ts';
import { useSession } from '../harness/use-session.ts';
import { seedUrl } from '../seed-article.ts';

const { origin, pathname } = new URL(seedUrl);

/** A page that lets the browser load the article before anybody asks for it, as search pages and the address bar do. */
const before = `<!doctype html><title>Pilihan</title><p><a href="${pathname}">Baca</a></p>
  <script type="speculationrules">{ "prerender": [{ "urls": ["${pathname}"], "eagerness": "immediate" }] }</script>`;

let asked = 0;
const held = useSession({
  pages: (host, path) => {
    if (path === pathname) asked += 1;
    return path === '/pilihan' ? before : fixturePages(host, path);
  },
});

it('an article that is loaded ahead is read when it is shown, and not before', async () => {
  const { session } = held;
  const page = await session.open(`${origin}/pilihan`);
  await until(
    async () => asked,
    (times) => times > 0,
  );
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(await session.badge(page)).toBe('');
  await page.click('a');
  await page.waitForFunction(() => document.title !== 'Pilihan');
  expect(
    await page.evaluate(() =>
      performance.getEntriesByType('navigation').some((one) => Reflect.get(one, 'activationStart') > 0),
    ),
  ).toBe(true);
  expect(
    await until(
      () => highlightCount(page),
      (count) => count > 0,
    ),
  ).toBeGreaterThan(0);
  expect((await readPopup(await session.openPopup(page))).state).toBe('ready');
  expect(await session.badge(page)).toBe('5');
});
