import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { highlightCount, until } from './harness/page-state.ts';
import { useSession } from './harness/use-session.ts';

const held = useSession();
const shell = 'https://www.tempo.co/metro/pasar-randu-dibuka-kembali-sesudah-perbaikan';
const patience = 12_000;

/** Brings the article of a page that loads its text late. */
async function bringArticle(page: Page): Promise<void> {
  await page.evaluate(() => {
    const article = document.createElement('article');
    const texts = [
      'Pasar Randu dibuka kembali setelah perbaikan atap selama dua pekan, dan pedagang mulai menata lapak sejak subuh.',
      '"Kami senang bisa berjualan lagi di tempat yang teduh," kata Kepala Pasar Randu Slamet Raharjo, Senin, 3 Maret 2025.',
      'Ia mengatakan perbaikan lantai menyusul bulan depan. Sebagian lapak dipindahkan ke sisi timur selama pekerjaan berlangsung.',
      'Menurut Slamet, jumlah pembeli pada hari pertama sudah mendekati hari biasa meskipun hujan turun sejak pagi.',
      'Pasar itu menampung dua ratus pedagang sayur, ikan, dan kebutuhan rumah tangga dari lima kelurahan di sekitarnya.',
    ];
    const heading = document.createElement('h1');
    heading.textContent = 'Pasar Randu Dibuka Kembali';
    const date = document.createElement('time');
    date.textContent = 'Senin, 3 Maret 2025 09:00 WIB';
    article.append(heading, date);
    for (const text of texts) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      article.append(paragraph);
    }
    document.querySelector('main')?.replaceChildren(article);
  });
}

it('an article that comes a moment late is read', async () => {
  const page = await held.session.open(shell);
  await bringArticle(page);
  expect(
    await until(
      () => highlightCount(page),
      (count) => count > 0,
    ),
  ).toBeGreaterThan(0);
});

it('a page that brings none is let go: nothing watches it any more', async () => {
  const page = await held.session.open(shell);
  await new Promise((resolve) => setTimeout(resolve, patience));
  await bringArticle(page);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(await highlightCount(page)).toBe(0);
});
