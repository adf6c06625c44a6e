import { expect, it } from 'vitest';
import { broken, brokenPages } from './broken-pages.ts';
import { fixturePages } from './harness/fixture-pages.ts';
import { highlightCount, until } from './harness/page-state.ts';
import { type PopupContent, readPopup } from './harness/read-popup.ts';
import { useSession } from './harness/use-session.ts';
import { seedUrl } from './seed-article.ts';

const held = useSession({ pages: async (host, path) => (await brokenPages(host, path)) ?? fixturePages(host, path) });

async function popupOf(url: string): Promise<PopupContent> {
  const page = await held.session.open(url);
  return readPopup(await held.session.openPopup(page));
}

it('an empty page is no article', async () => {
  expect((await popupOf(broken.empty)).state).toBe('no-article');
});

it('an article without text is no article', async () => {
  expect((await popupOf(broken.noText)).state).toBe('no-article');
});

it('of three million characters the first are read, the rest is said to be left out, and the page stays alive', async () => {
  const page = await held.session.open(broken.long);
  const popup = await held.session.openPopup(page);
  const content = await readPopup(popup, false);
  expect(content.state).toBe('ready');
  expect(content.sources.map((source) => source.name)).toContain('Slamet Raharjo');
  expect(await popup.evaluate(() => document.body.textContent)).toMatch(/tidak dibaca|not read/);
  expect(await page.evaluate(() => document.querySelectorAll('article p').length)).toBeGreaterThan(10_000);
}, 120_000);

it('a text in a language without a pack is said to be one', async () => {
  const content = await popupOf(broken.german);
  expect(content.state).toBe('unsupported-language');
  expect(content.message).not.toBe('');
});

it('unbalanced quotation marks cost no other claim', async () => {
  const { state, sources } = await popupOf(broken.unbalanced);
  expect(state).toBe('ready');
  expect(sources.map((source) => source.name)).toEqual(expect.arrayContaining(['Sumirah']));
});

it.each([
  ['a word', 'rusak'],
  ['a list', [1, 2, 3]],
  [
    'fields of the wrong type',
    { version: 'satu', highlights: 'ya', sitesOff: { a: 1 }, confidence: 'tinggi', styles: [] },
  ],
  ['a later version', { version: 99, highlights: true, tema: 'baru' }],
])('settings stored as %s are read as far as they fit', async (_name, settings) => {
  await held.session.inExtension((browser, value) => browser.storage.local.set({ settings: value }), settings);
  const page = await held.session.open(seedUrl);
  expect(
    await until(
      () => highlightCount(page),
      (count) => count > 0,
    ),
  ).toBeGreaterThan(0);
  const content = await readPopup(await held.session.openPopup(page));
  expect(content.state).toBe('ready');
});
