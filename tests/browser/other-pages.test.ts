import { describe, expect, it } from 'vitest';
import { highlightCount, until } from './harness/page-state.ts';
import { readPopup } from './harness/read-popup.ts';
import { useSession } from './harness/use-session.ts';

const held = useSession();
const unlisted = 'https://kabar-randu.example/berita/uji-jalur-bus-listrik';

describe('a page without an article', () => {
  it('on a news site is left alone: no marks, no number, and the popup says so', async () => {
    const page = await held.session.open('https://www.tempo.co/');
    const content = await readPopup(await held.session.openPopup(page));
    expect(content.state).toBe('no-article');
    expect(content.message).not.toBe('');
    expect(await highlightCount(page)).toBe(0);
    expect(await held.session.badge(page)).toBe('');
  });

  it('elsewhere is left alone even after a click', async () => {
    const page = await held.session.open('https://kabar-randu.example/belanja');
    const content = await readPopup(await held.session.openPopup(page));
    expect(content.state).toBe('no-article');
    expect(await highlightCount(page)).toBe(0);
  });
});

describe('an article on a site that is not listed', () => {
  it('is not read until the button is clicked, and then like any other', async () => {
    const page = await held.session.open(unlisted);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await highlightCount(page)).toBe(0);
    expect(await held.session.badge(page)).toBe('');
    const content = await readPopup(await held.session.openPopup(page));
    expect(content.state).toBe('ready');
    expect(content.title).toBe('Kota Randu Uji Jalur Bus Listrik Selama Tiga Bulan');
    expect(
      await until(
        () => highlightCount(page),
        (count) => count > 0,
      ),
    ).toBeGreaterThan(0);
    const claims = content.sources.flatMap((source) => source.claims).length;
    expect(
      await until(
        () => held.session.badge(page),
        (text) => text !== '',
      ),
    ).toBe(String(claims));
  });

  it('is not read on the next page: one click is for one page', async () => {
    const page = await held.session.open(unlisted);
    await readPopup(await held.session.openPopup(page));
    await until(
      () => highlightCount(page),
      (count) => count > 0,
    );
    await page.bringToFront();
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await highlightCount(page)).toBe(0);
  });
});
