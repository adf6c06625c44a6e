import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../page/article-facts.ts';
import { readArticle } from '../../page/article-text.ts';
import { toIsoDate } from '../../page/facts/dates.ts';
import { photoCredit } from '../../page/facts/photo-credit.ts';
import { creditBesideAlt } from '../../page/facts/picture-text.ts';
import { findArticle } from '../../page/find-article.ts';
import { fixturePage, pageOf, readingFixtures } from './load-page.ts';

function factsOf(path: string) {
  const url = 'https://kabar-randu.example/berita/jembatan-kali-lanang-ditutup-sepekan';
  const found = findArticle(fixturePage(path, url));
  if (!found) throw new Error(`${path} is not read`);
  return readFacts(found, url);
}

describe('facts', () => {
  it('are read beside an Indonesian article', () => {
    const facts = factsOf('articles/captions.html');
    expect(facts.headline).toBe('Jembatan Kali Lanang Ditutup Sepekan');
    expect(facts.publisher).toEqual({ name: null, host: 'kabar-randu.example' });
    expect(facts.byline).toBe('Rina Wati');
    expect(facts.dateline).toBe('RANDU, KABARRANDU.com');
    expect(facts.published).toBe('2025-03-03T10:15+07:00');
    expect(facts.captions).toEqual([
      { text: 'Petugas menutup Jembatan Kali Lanang, Senin (3/3/2025).', credit: 'ANTARA FOTO/Budi Darma' },
      { text: 'Kendaraan dialihkan ke Jalan Melati.', credit: 'Foto: Rina/Kabar Randu' },
    ]);
    expect(facts.wireCredit).toBe('AFP, Antara');
    expect(facts.needsVerification).toBe(false);
  });

  it('are not a picture’s where a line under the text says where the text is from', () => {
    const url = 'https://kabar-randu.example/berita/2025/03/01/jembatan-ditutup';
    const own = readFileSync(join(readingFixtures, 'articles/captions.html'), 'utf8');
    const html = own.replace('(AFP/ant)', '').replace('</article>', '<p>Sumber: Reuters</p></article>');
    const found = findArticle(pageOf(html, url));
    if (!found) throw new Error('not read');
    const facts = readFacts(found, url);
    expect(facts.wireCredit).toBe('Reuters');
    expect(facts.captions.map(({ credit }) => credit)).toEqual(['ANTARA FOTO/Budi Darma', 'Foto: Rina/Kabar Randu']);
  });

  it('are read beside an English one', () => {
    const facts = factsOf('articles/english.html');
    expect(facts.byline).toBe('Rina Wati');
    expect(facts.published).toBe('2025-03-03');
  });
});

describe('credits of pictures', () => {
  it.each([
    ['Pemain Liverpool, Mohamed Salah. REUTERS/Andrew Yates', 'REUTERS/Andrew Yates'],
    ['Ilustrasi stroke. (Foto: Getty Images/iStockphoto)', 'Foto: Getty Images/iStockphoto'],
    ['Aksi seribu lilin. [suara.com/Oke Atmaja]', 'suara.com/Oke Atmaja'],
    ['KOMPAS.com/ERWIN HUTAPEA Produsen semen mengeluarkan dua produk baru.', 'KOMPAS.com/ERWIN HUTAPEA'],
    ['Hedy Lamarr. ©Sunset Boulevard/Corbis', '©Sunset Boulevard/Corbis'],
    ['Wisuda magister (Dok.IGI )', 'Dok.IGI'],
    ['Ilustrasi antrean di halte. shutterstock.com', 'shutterstock.com'],
    ['Foto: (Getty Images)', 'Foto: Getty Images'],
    ['Protesters gather in the square. Photograph: Budi Darma/AP', 'Photograph: Budi Darma/AP'],
  ])('%s', (text, credit) => {
    expect(photoCredit(text)?.credit).toBe(credit);
  });

  it.each([
    'Rapat itu digelar pada Senin (10/12/2022).',
    'Ia mengatakan hal itu di Jakarta. (mea/mea)',
    '"Kami siap," katanya.',
    'Warga menyeberang di jembatan darurat. (Ilustrasi)',
    'Harga naik 10/15 persen menurut pedagang.',
  ])('none in: %s', (text) => {
    expect(photoCredit(text)).toBeNull();
  });
});

describe('credits beside what a picture is said to show', () => {
  const shown = 'Warga menyeberang di jembatan darurat Kali Lanang';
  it.each([
    [`KABARRANDU.com/ Budi Darma Putra ${shown}`, 'KABARRANDU.com/ Budi Darma Putra'],
    [`${shown}\n  (Rina Wati)`, 'Rina Wati'],
  ])('%s', (caption, credit) => {
    expect(creditBesideAlt(caption, ['', shown])).toEqual({ text: shown, credit });
  });

  it.each([
    [shown, [shown]],
    [`${shown} sejak Senin pagi.`, [shown]],
    [`Jembatan ditutup. Petugas berjaga. ${shown}`, [shown]],
    ['Foto warga', ['warga']],
  ])('none in: %s', (caption, alts) => {
    expect(creditBesideAlt(caption, alts)).toBeNull();
  });
});

it('a caption whose source is broken over many indented lines is a caption all the same', () => {
  const document = fixturePage('articles/captions.html');
  const body = document.querySelector('article p')?.parentElement;
  const words =
    'Sejumlah petugas mengatur kendaraan di ujung barat jembatan (Foto: Rina/Kabar Randu) Foto: Rina/Kabar Randu';
  const box = document.createElement('div');
  box.append(document.createElement('img'), words.split(' ').join(`\n${' '.repeat(60)}`));
  body?.insertBefore(box, body.querySelectorAll('p')[2] ?? null);
  const found = findArticle(document);
  expect(found && readArticle(found).text).not.toContain('Sejumlah petugas');
  expect(
    found &&
      readFacts(found, document.URL)
        .captions.map(({ text }) => text)
        .join(),
  ).toContain('Sejumlah petugas');
});

describe('dates', () => {
  it.each([
    ['Senin, 12 Mei 2015 10:00 WIB', '2015-05-12T10:00+07:00'],
    ['24 Juli 2026 | 09.00 WIB', '2026-07-24T09:00+07:00'],
    ['2018/05/20 12:19:30', '2018-05-20T12:19:30'],
    ['2026-07-24T12:40:31+07:00', '2026-07-24T12:40:31+07:00'],
    ['Nov. 19, 2019, 8:41 AM UTC', '2019-11-19T08:41+00:00'],
    ['May 24, 2022 8:41 PM', '2022-05-24T20:41'],
    ['20/1/2026 18:30', '2026-01-20T18:30'],
    ["Jum'at, 24 Juli 2026 - 14:00 WIB", '2026-07-24T14:00+07:00'],
    ['31 Foo 2020', null],
    ['kemarin', null],
  ])('%s', (text, iso) => {
    expect(toIsoDate(text)).toBe(iso);
  });
});
