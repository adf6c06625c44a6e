import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { highlighted, until } from './harness/page-state.ts';
import { type PopupContent, readPopup } from './harness/read-popup.ts';
import { useSession } from './harness/use-session.ts';

const held = useSession();
const address = 'https://kumparan.com/pasar-randu-dibuka-kembali-pekan-ini';
const market = 'Kami senang bisa berjualan';
const bridge = 'Pejalan kaki tetap boleh lewat';
const library = 'Banyak pekerja baru sempat';

async function marked(page: Page): Promise<string> {
  return Object.values(await highlighted(page))
    .flat()
    .join('\n');
}

/** Waits until the one text is marked and the other is not. */
const untilMarked = (page: Page, one: string, other: string): Promise<string> =>
  until(
    () => marked(page),
    (words) => words.includes(one) && !words.includes(other),
  );

/** Scrolls as a reader does until as many articles stand on the page, and on to the last one's headline. */
async function readOn(page: Page, articles: number): Promise<void> {
  await until(
    () =>
      page.evaluate(() => {
        document.getElementById('end')?.scrollIntoView({ behavior: 'instant', block: 'end' });
        return document.querySelectorAll('h1').length;
      }),
    (count) => count >= articles,
  );
  await page.evaluate(
    (index) => document.querySelectorAll('h1')[index]?.scrollIntoView({ behavior: 'instant' }),
    articles - 1,
  );
}

async function popupOf(page: Page): Promise<PopupContent & { names: string[] }> {
  const content = await readPopup(await held.session.openPopup(page));
  await page.bringToFront();
  return { ...content, names: content.sources.map(({ name }) => name) };
}

it('the first article keeps its marks when the next one is added below it', async () => {
  const page = await held.session.open(address);
  await untilMarked(page, market, bridge);
  // Added without a step of the reader's: the first stays in view.
  await page.evaluate(() => {
    const next = document.querySelector('article')?.cloneNode(true) as HTMLElement;
    for (const [index, paragraph] of next.querySelectorAll('p').entries())
      paragraph.textContent = `Bagian ${index} dari berita kedua: "Kami menunggu kabar dari dinas," kata Ketua RT, Parman, kemarin siang di balai warga setempat.`;
    const heading = next.querySelector('h1');
    if (heading) heading.textContent = 'Warga Menunggu Kabar Dinas';
    document.getElementById('stream')?.append(next);
  });
  // Longer than the quiet after which a changed page is read again.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const words = await marked(page);
  expect(words).toContain(market);
  expect(words).not.toContain('menunggu kabar');
});

it('each article is its own report: the popup, the marks and the number are those of the one in view', async () => {
  const page = await held.session.open(address);
  await untilMarked(page, market, bridge);
  expect((await popupOf(page)).names).toContain('Slamet Raharjo');

  await readOn(page, 2);
  await untilMarked(page, bridge, market);
  const second = await popupOf(page);
  expect(second.title).toBe('Jembatan Kali Lanang Ditutup Sepekan');
  expect(second.names).toContain('Hendra Saputra');
  expect(second.names).not.toContain('Slamet Raharjo');
  expect(await held.session.badge(page)).toBe(String(second.sources.flatMap(({ claims }) => claims).length));

  await readOn(page, 3);
  await untilMarked(page, library, bridge);
  expect((await popupOf(page)).title).toBe('Perpustakaan Randu Buka sampai Malam');

  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await untilMarked(page, market, library);
  expect((await popupOf(page)).title).toBe('Pasar Randu Dibuka Kembali Pekan Ini');
});
