import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { highlightCount, highlighted, until } from './harness/page-state.ts';
import { readPopup } from './harness/read-popup.ts';
import { useSession } from './harness/use-session.ts';

const held = useSession();
const address = 'https://www.antaranews.com/berita/kota-randu-uji-jalur-bus-listrik';

/** Longer than the quiet after which a changed page is read again, and the reading. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2500));

const marks = async (page: Page): Promise<string[]> => Object.values(await highlighted(page)).flat();

/** Opens the article and waits for its marks. */
async function openRead(): Promise<{ page: Page; before: string[] }> {
  const page = await held.session.open(address);
  await until(
    () => highlightCount(page),
    (count) => count > 0,
  );
  return { page, before: await marks(page) };
}

it('comments of readers that load later are not read, though they stand in the article and quote people', async () => {
  const { page, before } = await openRead();
  await page.evaluate(() => {
    const comments = document.createElement('section');
    comments.className = 'komentar';
    for (let i = 0; i < 12; i++) {
      const comment = document.createElement('div');
      const name = document.createElement('b');
      name.textContent = `pembaca${i}`;
      const text = document.createElement('p');
      text.textContent = `"Saya sudah ${i} kali naik bus itu dan selalu penuh," kata tetangga saya, Pak Lurah Sarmidi, kemarin sore.`;
      comment.append(name, text);
      comments.append(comment);
    }
    (document.querySelector('article') ?? document.body).append(comments);
  });
  await settled();
  expect(await marks(page)).toEqual(before);
  const { sources } = await readPopup(await held.session.openPopup(page));
  expect(sources.map(({ name }) => name).join()).not.toContain('Sarmidi');
});

it('marks come back when the site draws its paragraphs anew', async () => {
  const { page, before } = await openRead();
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('article p, main p'))
      paragraph.replaceWith(paragraph.cloneNode(true));
  });
  // Ranges on nodes that were taken away collapse; those on the new ones say the same words again.
  await until(
    () => marks(page),
    (now) => now.join('\n') === before.join('\n'),
  );
  await page.evaluate(() => {
    const article = document.querySelector('article') ?? document.querySelector('main');
    article?.replaceWith(article.cloneNode(true));
  });
  await until(
    () => marks(page),
    (now) => now.join('\n') === before.join('\n'),
  );
});

it('a paragraph that is added to a running story is read with the rest', async () => {
  const { page, before } = await openRead();
  await page.evaluate(() => {
    const last = [...document.querySelectorAll('article p')].at(-1);
    const added = document.createElement('p');
    added.textContent =
      '"Halte terakhir selesai dicat malam ini," kata Kepala Dinas Perhubungan, Bambang Sutejo, Senin malam.';
    last?.after(added);
  });
  const after = await until(
    () => marks(page),
    (now) => now.some((text) => text.includes('Halte terakhir selesai dicat')),
  );
  for (const text of before) expect(after).toContain(text);
});
