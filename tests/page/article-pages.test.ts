import { describe, expect, it, vi } from 'vitest';
import { readFacts } from '../../page/article-facts.ts';
import { readArticle } from '../../page/article-text.ts';
import { findEmbeddedArticle } from '../../page/embedded-article.ts';
import { readMetaData } from '../../page/facts/meta-data.ts';
import { findArticle } from '../../page/find-article.ts';
import { fetchArticlePage } from '../../page/pages/fetch-page.ts';
import { joinTexts } from '../../page/pages/join-texts.ts';
import { findPages } from '../../page/pages/page-links.ts';
import { fixturePage, pageOf } from './load-page.ts';

const here = 'https://kabar-randu.example/berita/jembatan-kali-lanang-ditutup';

describe('other pages of an article', () => {
  it.each([
    ['<a href="?page=2">2</a> <a href="?page=3">3</a>', here, [1, 3, [`${here}?page=2`, `${here}?page=3`]]],
    [`<a href="${here}/2">2</a><a href="${here}/3">3</a>`, here, [1, 3, [`${here}/2`, `${here}/3`]]],
    [
      '<div class="paging"><span>Halaman 1/3</span><a href="?page=2">Selanjutnya</a></div>',
      here,
      [1, 3, [`${here}?page=2`, `${here}?page=3`]],
    ],
    [`<a href="${here}">1</a><a href="?page=3">3</a>`, `${here}?page=2`, [2, 3, [here, `${here}?page=3`]]],
    [`<a href="${here}/5">2</a>`, here, [1, 2, [`${here}/5`]]],
  ])('%s', (links, address, [current, total, urls]) => {
    const pages = findPages(pageOf(`<body>${links}</body>`, address), address);
    expect(pages && [pages.current, pages.total, pages.others.map((page) => page.url)]).toEqual([current, total, urls]);
  });

  it.each([
    '<a href="/berita/lain-2">2</a>',
    '<a href="https://lain.example/berita/jembatan-kali-lanang-ditutup?page=2">2</a>',
    '<a href="?page=all">Baca selengkapnya</a>',
    '<a href="/indeks?page=2">2</a>',
  ])('none: %s', (links) => {
    expect(findPages(pageOf(`<body>${links}</body>`, here), here)).toBeNull();
  });

  it('are fetched from the same origin only, and nothing of them runs', async () => {
    const html = fixturePage('articles/english.html').documentElement.outerHTML;
    const fetch = vi.fn(async (url: string) => ({
      ok: true,
      url,
      headers: new Headers({ 'content-type': 'text/html' }),
      text: async () => html,
    }));
    const view = { location: new URL(here), fetch } as unknown as Window;
    const { signal } = new AbortController();
    expect(await fetchArticlePage('https://lain.example/x?page=2', view, signal)).toBeNull();
    expect(fetch).not.toHaveBeenCalled();
    const found = await fetchArticlePage(`${here}?page=2`, view, signal);
    expect(found && readArticle(found).text).toContain('closed the bridge');
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('are joined in order, and only the open one has ranges', () => {
    const open = findArticle(fixturePage('articles/captions.html'));
    if (!open) throw new Error('not read');
    const own = readArticle(open);
    const other = { ...own, text: 'Halaman pertama.', paragraphs: [{ start: 0, end: 16 }], rangesOf: () => [] };
    const joined = joinTexts([
      { page: 2, url: `${here}?page=2`, text: own, shown: true },
      { page: 1, url: here, text: other, shown: false },
    ]);
    expect(joined.pages.map((page) => [page.page, page.start])).toEqual([
      [1, 0],
      [2, 17],
    ]);
    expect(joined.text.text.startsWith('Halaman pertama.\n')).toBe(true);
    expect(joined.text.rangesOf({ start: 0, end: 10 })).toEqual([]);
    expect(joined.text.rangesOf({ start: 17, end: 22 })[0]?.toString()).toBe(own.text.slice(0, 5));
  });
});

describe('texts in the data of a page', () => {
  const paragraphs = [1, 2, 3, 4].map(
    (i) =>
      `<p>Paragraf ke-${i} menjelaskan penutupan jembatan menurut kepala dinas kota, kata juru bicara pada Senin pagi.</p>`,
  );
  const shell = (data: string): Document =>
    pageOf(
      `<head><title>Jembatan Kali Lanang Ditutup Sepekan</title><meta property="og:type" content="article">${data}</head><body><h1>Jembatan Kali Lanang Ditutup Sepekan</h1></body>`,
      here,
    );
  const read = (document: Document) => findEmbeddedArticle(document, here, readMetaData(document));

  it('are read where the page shows none yet, without captions and pointers', () => {
    const content = `<figure><img><figcaption>Keterangan foto.</figcaption></figure>${paragraphs.join('')}<p><strong>Baca Juga: <a href="/x">Berita lain</a></strong></p>`;
    const document = shell(
      `<script type="application/json">${JSON.stringify({ props: { article: { content } } })}</script>`,
    );
    expect(findArticle(document)).toBeNull();
    const found = read(document);
    const article = found && readArticle(found);
    expect(article?.paragraphs).toHaveLength(4);
    expect(article?.text).not.toMatch(/Keterangan|Baca/);
    expect(article?.rangesOf({ start: 0, end: 20 })).toEqual([]);
  });

  it('are dated by the record they stand in, whatever the address says', () => {
    const published_at = '2026-07-24 08:10:08';
    const data = (record: object) =>
      `<script type="application/json">${JSON.stringify({ props: { article: { content: paragraphs.slice(0, 3).join('').replaceAll('kata juru bicara pada Senin pagi', 'dan jalan lain dibuka'), ...record } } })}</script>`;
    const address = 'https://kabar-randu.example/contoh';
    const readAt = (document: Document) => findEmbeddedArticle(document, address, readMetaData(document));
    expect(readAt(shell(data({})))).toBeNull();
    const found = readAt(shell(data({ published_at, updated_at: '2026-07-26 10:00:00' })));
    expect(found && readFacts(found, address).published).toBe('2026-07-24T08:10:08');
  });

  it('are left alone where the page says that they are not free', () => {
    const articleBody = [...paragraphs, ...paragraphs].join(' ').replace(/<\/?p>/g, '');
    const data = (free: boolean) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody, isAccessibleForFree: free })}</script>`;
    expect(read(shell(data(true)))).not.toBeNull();
    expect(read(shell(data(false)))).toBeNull();
  });
});

it('several articles on one page are kept apart, and the one asked for is read', () => {
  const one = fixturePage('articles/captions.html').querySelector('article');
  const two = fixturePage('articles/captions.html').querySelector('article');
  const document = pageOf('<head><title>Jembatan Kali Lanang Ditutup Sepekan</title></head><body></body>', here);
  const heading = two?.querySelector('h1');
  if (!one || !two || !heading) throw new Error('the fixture has changed');
  heading.textContent = 'Pasar Randu Dibuka Kembali Besok';
  for (const paragraph of two.querySelectorAll('p')) paragraph.textContent = `Kedua: ${paragraph.textContent}`;
  document.body.append(document.importNode(one, true), document.importNode(two, true));
  const first = findArticle(document);
  expect(first?.articles).toBe(2);
  expect(first && readArticle(first).text).not.toContain('Kedua:');
});
