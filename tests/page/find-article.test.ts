import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../page/article-text.ts';
import { findArticle } from '../../page/find-article.ts';
import { fixturePage, readingFixtures } from './load-page.ts';

const namesIn = (folder: string): string[] =>
  readdirSync(join(readingFixtures, folder)).filter((name) => name.endsWith('.html'));

const textOf = (path: string): string => {
  const found = findArticle(fixturePage(path));
  return found ? readArticle(found).text : '';
};

describe('pages that are no articles', () => {
  it.each(namesIn('others'))('%s', (name) => {
    expect(
      findArticle(fixturePage(`others/${name}`, `https://kabar-randu.example/${name.replace('.html', '')}`)),
    ).toBeNull();
  });
});

describe('articles', () => {
  it.each(namesIn('articles').filter((name) => name !== 'english.html'))(
    '%s: first and last sentence, no more',
    (name) => {
      const text = textOf(`articles/${name}`);
      expect(text).toContain('menutup Jembatan Kali Lanang selama sepekan');
      expect(text).toMatch(/dari anggaran perubahan tahun ini|petunjuk petugas di lapangan/);
      for (const noise of [
        'Baca juga',
        'Baca:',
        'Pilihan Editor',
        'Advertisement',
        'Hak cipta',
        'Beranda',
        'Judul berita lain',
        'ANTARA FOTO',
        'Foto:',
        'Editor:',
        'RINA |',
        '(rin/abc)',
        'WIB',
      ]) {
        expect(text).not.toContain(noise);
      }
    },
  );

  it('reads an AMP page by its paragraphs, not what its own elements show', () => {
    const lines = textOf('articles/amp.html').split('\n');
    expect(lines).toHaveLength(5);
    expect(lines.join('\n')).not.toMatch(/Kanal|Wisata|☰/);
  });

  it('reads every entry of a liveblog, without their times, titles and buttons', () => {
    const lines = textOf('articles/liveblog.html').split('\n');
    expect(lines).toHaveLength(5);
    for (const noise of ['09:15', 'Dinas Angkat Bicara', 'Salin tautan', 'Muat pembaruan'])
      expect(lines.join('\n')).not.toContain(noise);
  });

  it('reads what stands before a paywall, and nothing of the offer', () => {
    const lines = textOf('articles/paywall.html').split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.join('\n')).not.toMatch(/pelanggan|langganan|Rp25/);
  });

  it('keeps paragraphs apart that only line breaks part', () => {
    expect(textOf('articles/text-cut-by-br.html').split('\n')).toHaveLength(5);
  });

  it('keeps the items of a list, not its headings', () => {
    const text = textOf('articles/list-article.html');
    expect(text).toContain('Jalan Kenanga');
    expect(text).not.toContain('1. Pilihan');
  });

  it('leaves comments and credits of an English page out', () => {
    const text = textOf('articles/english.html');
    expect(text.split('\n')).toHaveLength(4);
    expect(text).not.toContain('I cross that bridge');
    expect(text).not.toContain('contributed');
  });

  it('does without class, id, role and meta data', { timeout: 60_000 }, () => {
    for (const name of namesIn('articles')) {
      const document = fixturePage(`articles/${name}`);
      for (const element of document.querySelectorAll('*')) {
        for (const attribute of ['class', 'id', 'role', 'itemprop']) element.removeAttribute(attribute);
      }
      for (const element of document.querySelectorAll('meta, script')) element.remove();
      expect(findArticle(document), name).not.toBeNull();
    }
  });

  it('is not led astray by an empty document', () => {
    const document = fixturePage('articles/english.html');
    document.body.replaceChildren();
    expect(findArticle(document)).toBeNull();
  });
});

it('changes nothing of the page', { timeout: 60_000 }, () => {
  for (const folder of ['articles', 'others']) {
    for (const name of namesIn(folder)) {
      const document = fixturePage(`${folder}/${name}`);
      const before = document.documentElement.cloneNode(true);
      const found = findArticle(document);
      if (found) readArticle(found);
      expect(document.documentElement.isEqualNode(before), name).toBe(true);
    }
  }
});
