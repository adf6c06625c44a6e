import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { highlighted, until } from './harness/page-state.ts';
import { readPopup } from './harness/read-popup.ts';
import { useSession } from './harness/use-session.ts';

const held = useSession();
const address = 'https://www.tempo.co/metro/taman-randu-ditata-ulang-selama-tiga-bulan';
const wholeCast = ['Wening Astuti', 'Darsono Wibowo', 'Laras Pertiwi'];

const notesOf = (popup: Page): Promise<string> =>
  popup.evaluate(() => document.querySelector('[data-testid="notes"]')?.textContent ?? '');
const castOf = async (popup: Page): Promise<string[]> => (await readPopup(popup)).sources.map(({ name }) => name);
const press = (popup: Page, selector: string): Promise<void> =>
  popup.evaluate((one) => document.querySelector<HTMLElement>(one)?.click(), selector);
const marked = async (page: Page): Promise<string> =>
  Object.values(await highlighted(page))
    .flat()
    .join('\n');

describe('an article on three pages', () => {
  it('is read in part, says so, and is read whole after a click: one request a page, none before it', async () => {
    const { requests } = held.session;
    const from = requests.length;
    const asked = (): string[] => requests.slice(from).filter((url) => url.startsWith('https://www.tempo.co/'));
    const page = await held.session.open(address);
    const popup = await held.session.openPopup(page);
    expect(await castOf(popup)).toEqual(['Wening Astuti']);
    expect(await notesOf(popup)).toContain('Halaman 1 dari 3; hanya halaman ini yang dibaca');
    expect(asked()).toEqual([address]);

    await press(popup, '[data-testid="read-all-pages"]');
    await until(
      () => notesOf(popup),
      (notes) => notes.includes('3 dari 3 halaman'),
    );
    expect((await castOf(popup)).sort()).toEqual([...wholeCast].sort());
    // The pages were parsed and nothing of them ran or was loaded: neither their script nor their picture.
    expect(asked()).toEqual([address, `${address}/2`, `${address}/3`]);
    // Only what stands on the open page is marked there, and the number is that of all pages.
    expect(await marked(page)).toContain('Kolam itu sudah bocor');
    expect(await marked(page)).not.toContain('tempat pengganti');
    const { sources } = await readPopup(popup);
    expect(await held.session.badge(page)).toBe(String(sources.flatMap(({ claims }) => claims).length));
  });

  it('leads from a claim to the page it stands on', async () => {
    const page = await held.session.open(address);
    const popup = await held.session.openPopup(page);
    await readPopup(popup);
    await press(popup, '[data-testid="read-all-pages"]');
    await until(
      () => castOf(popup),
      (names) => names.includes('Laras Pertiwi'),
    );
    const onThird = (): Promise<number> =>
      held.session.inExtension(
        async (api, third) => (await api.tabs.query({})).filter(({ url }) => url?.startsWith(third)).length,
        `${address}/3`,
      );
    const before = await onThird();
    const claim = (await readPopup(popup)).sources.find(({ name }) => name === 'Laras Pertiwi')?.claims[0];
    await press(popup, `[data-claim="${claim?.place}"] button`);
    await until(onThird, (count) => count === before + 1);
  });
});
