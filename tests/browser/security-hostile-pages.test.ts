import type { Page } from 'puppeteer-core';
import { expect, inject, it } from 'vitest';
import { fixturePages } from './harness/fixture-pages.ts';
import { highlightCount, until } from './harness/page-state.ts';
import { type PopupContent, readPopup } from './harness/read-popup.ts';
import { useSession } from './harness/use-session.ts';
import { hostilePages, hostilePaths } from './hostile-pages.ts';

const held = useSession({ pages: async (host, path) => (await hostilePages(host, path)) ?? fixturePages(host, path) });
const address = (path: string): string => `https://www.tempo.co${path}`;
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Reads a popup that takes its time: the pages are the largest there are. */
async function patiently(popup: Page): Promise<PopupContent> {
  for (let left = 5; left > 0; left--) {
    const content = await readPopup(popup).catch(() => null);
    if (content) return content;
  }
  return readPopup(popup);
}

const namesOf = ({ sources }: PopupContent): string[] => sources.map((source) => source.name);

/** Firefox takes minutes to settle a page of 100,000 elements on a busy machine; there the smaller one stands for it. */
const paths = hostilePaths.filter((path) => path !== '/keras/banyak' || inject('browser') === 'chromium');

it.each(paths)(
  '%s is read: its claims are found, and the page lives on',
  async (path) => {
    const page = await held.session.open(address(path));
    const content = await patiently(await held.session.openPopup(page));
    expect(content.state).toBe('ready');
    expect(namesOf(content)).toEqual(expect.arrayContaining(['Slamet Raharjo', 'Budi Santoso']));
    expect(await page.evaluate(() => 6 * 7)).toBe(42);
  },
  120_000,
);

it('a page whose parts are named like its own is marked all the same', async () => {
  const page = await held.session.open(address('/keras/nama-bidang'));
  expect(
    await until(
      () => highlightCount(page),
      (count) => count > 0,
    ),
  ).toBeGreaterThan(0);
});

it('marks that turn the direction of text reach no name, claim or role', async () => {
  const page = await held.session.open(address('/keras/arah'));
  const popup = await held.session.openPopup(page);
  await readPopup(popup);
  const shown = await popup.evaluate(() => document.body.textContent ?? '');
  expect(shown).not.toMatch(turning);
  // Each name stands in a `<bdi>`, or letters of another script could still move what is beside it.
  expect(
    await popup.evaluate(
      () =>
        [...document.querySelectorAll('[data-testid="source-name"]')].filter((name) => !name.querySelector('bdi'))
          .length,
    ),
  ).toBe(0);
});

it('markup in names and claims stays words', async () => {
  const page = await held.session.open(address('/keras/markup'));
  const popup = await held.session.openPopup(page);
  const content = await readPopup(popup);
  expect(JSON.stringify(content)).toContain('<img src=x');
  expect(await popup.evaluate(() => document.querySelectorAll('img, b, script:not([src])').length)).toBe(0);
  expect(await popup.evaluate(() => Reflect.get(globalThis, 'broken'))).toBeUndefined();
});

it('a page that bends what it shares with us reaches nothing of ours', async () => {
  const page = await held.session.open(address('/keras/campur-tangan'));
  const popup = await held.session.openPopup(page);
  await readPopup(popup);
  expect(await popup.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
});
