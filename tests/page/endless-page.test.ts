import { describe, expect, it } from 'vitest';
import { readFacts } from '../../page/article-facts.ts';
import { readArticle } from '../../page/article-text.ts';
import { findArticleInSteps } from '../../page/find-article.ts';
import { pageOf } from './load-page.ts';

const here = 'https://kabar-randu.example/berita/pasar-randu-dibuka-kembali-pekan-ini';

interface Story {
  title: string;
  date: string;
  body: string[];
  beside?: string;
}

const market: Story = {
  title: 'Pasar Randu Dibuka Kembali Pekan Ini',
  date: 'Senin, 3 Maret 2025 09:00 WIB',
  body: [
    'Pasar Randu dibuka kembali setelah perbaikan atap selama dua pekan, dan pedagang mulai menata lapak sejak subuh.',
    '"Kami senang bisa berjualan lagi di tempat yang teduh," kata Kepala Pasar Randu Slamet Raharjo, Senin, 3 Maret 2025.',
    'Menurut Slamet, jumlah pembeli pada hari pertama sudah mendekati hari biasa meskipun hujan turun sejak pagi.',
    'Pasar itu menampung dua ratus pedagang sayur, ikan, dan kebutuhan rumah tangga dari lima kelurahan di sekitarnya.',
  ],
};
const bridge: Story = {
  title: 'Jembatan Kali Lanang Ditutup Sepekan',
  date: 'Kamis, 20 Februari 2025 16:20 WIB',
  beside: '<p class="author">Penulis: Ratih Kusuma</p>',
  body: [
    'Jembatan Kali Lanang di Kota Randu ditutup selama sepekan untuk penggantian lantai kayu yang lapuk di sisi selatan.',
    'Dinas Pekerjaan Umum Kota Randu menyatakan kendaraan roda empat dialihkan ke Jembatan Baru sampai Senin depan.',
    '"Pejalan kaki tetap boleh lewat dengan pengawasan," ujar juru bicara dinas itu, Hendra Saputra, kemarin siang.',
    'Jembatan sepanjang enam puluh meter itu dibangun puluhan tahun lalu dan terakhir diperbaiki sebelum pandemi.',
  ],
};

const inner = ({ title, date, body, beside = '' }: Story): string =>
  `<h1>${title}</h1><p class="date">${date}</p>${beside}${body.map((text) => `<p>${text}</p>`).join('')}`;

/** How sites lay the next article below the first. */
const layouts: Record<string, (stories: readonly Story[]) => string> = {
  'one element each': (stories) => stories.map((story) => `<article>${inner(story)}</article>`).join(''),
  'all in one element': (stories) => `<div>${stories.map(inner).join('')}</div>`,
  'the next inside the first': ([first, next]) =>
    `<article>${first && inner(first)}<article>${next && inner(next)}</article></article>`,
  'a channel and a date above each headline': (stories) =>
    stories
      .map(
        (story) =>
          `<section><div><a href="/kota">Kota</a></div><span>${story.date}</span>${inner(story).replace(/<p class="date">.*?<\/p>/, '')}</section>`,
      )
      .join(''),
};

const head = `<head><title>${market.title} - Kabar Randu</title><meta property="og:type" content="article">
  <meta property="og:site_name" content="Kabar Randu"><meta name="author" content="Dimas Prakoso">
  <meta property="article:published_time" content="2025-03-03T09:00:00+07:00"></head>`;

function read(body: string, which: number) {
  const document = pageOf(`<html lang="id">${head}<body>${body}</body></html>`, here);
  const steps = findArticleInSteps(document, here, { choose: () => which });
  let step = steps.next();
  while (!step.done) step = steps.next();
  if (!step.value) throw new Error('not read');
  return { paragraphs: readArticle(step.value).text.split('\n'), facts: readFacts(step.value, here) };
}

describe.each(Object.entries(layouts))('an endless page, %s', (_, layout) => {
  const page = layout([market, bridge]);

  it('gives each article its own text, whole', () => {
    expect(read(page, 0).paragraphs).toEqual(market.body);
    expect(read(page, 1).paragraphs).toEqual(bridge.body);
  });

  it('gives each article its own facts: what the page says of itself is about the first', () => {
    const { facts } = read(page, 0);
    expect([facts.headline, facts.byline, facts.published]).toEqual([
      market.title,
      'Dimas Prakoso',
      '2025-03-03T09:00:00+07:00',
    ]);
    const next = read(page, 1).facts;
    expect([next.headline, next.byline, next.published]).toEqual([
      bridge.title,
      'Ratih Kusuma',
      '2025-02-20T16:20+07:00',
    ]);
    expect(next.publisher?.name).toBe('Kabar Randu');
  });
});

describe('the later articles of an endless page', () => {
  it('are weighed by themselves: the tenth is an article like the first', () => {
    const many = Array.from({ length: 10 }, (_, index) => ({ ...bridge, title: `${bridge.title}, Hari Ke-${index}` }));
    expect(read(layouts['one element each']?.([market, ...many]) ?? '', 10).facts.headline).toContain('Hari Ke-9');
  });

  it('take neither the captions nor the agency of their neighbours', () => {
    const photo = (text: string) => `<figure><img src="a.jpg"><figcaption>${text}</figcaption></figure>`;
    const page = [market, bridge]
      .map((story, index) => `<article>${photo(`Foto ke-${index}. (Foto: Antara)`)}${inner(story)}</article>`)
      .join('<p>Sumber: Reuters</p>');
    expect(read(page, 0).facts.captions.map(({ text }) => text)).not.toContain('Foto ke-1.');
    expect(read(page, 1).facts.captions.map(({ text }) => text)).toEqual(['Foto ke-1.']);
    expect(read(page, 1).facts.wireCredit).toBeNull();
  });

  it('have the time that their own element tells, where only words like "2 jam lalu" are shown', () => {
    const page = [market, bridge]
      .map((story, index) =>
        `<article>${inner(story)}</article>`.replace(
          /<p class="date">.*?<\/p>/,
          `<div><time datetime="2025-02-1${index}T10:00:00+07:00">2 jam lalu</time></div>`,
        ),
      )
      .join('');
    expect(read(page, 1).facts.published).toBe('2025-02-11T10:00:00+07:00');
  });
});
