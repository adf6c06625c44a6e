import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFragment, fragmentLink } from '../../report/text-fragment.ts';
import { anyText } from './fixtures/any-text.ts';

const place = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('text fragments', () => {
  it('gives a short quote whole', () => {
    const text = 'Ia berkata air naik, lalu pergi.';
    expect(describeFragment(text, place(text, 'air naik'))).toBe('text=air%20naik');
  });

  it('gives words before a quote that occurs earlier', () => {
    const text = 'Air naik. Budi berkata air naik hari ini.';
    expect(describeFragment(text, place(text, 'air naik', 10))).toBe('text=Air%20naik.%20Budi%20berkata-,air%20naik');
  });

  it('takes no context from the paragraph before', () => {
    const text = 'Air naik.\nAir naik lagi.';
    expect(describeFragment(text, place(text, 'Air naik', 5))).toBe('text=Air%20naik');
  });

  it('gives a long quote by its ends', () => {
    const words = Array.from({ length: 40 }, (_, index) => `kata${index}`).join(' ');
    expect(describeFragment(`Awal. ${words} Akhir.`, place(`Awal. ${words}`, words))).toBe(
      'text=kata0%20kata1%20kata2,kata37%20kata38%20kata39',
    );
  });

  it('takes more words where fewer stand elsewhere too', () => {
    const words = `satu dua tiga empat ${'isi '.repeat(40)}akhir kalimat ini`;
    const text = `Satu dua tiga lima. ${words}`;
    expect(describeFragment(text, place(text, words))).toContain('text=satu%20dua%20tiga%20empat,');
  });

  it('keeps hyphens, commas and ampersands from being read as syntax', () => {
    const text = 'Isu-isu topikal, A&B';
    expect(describeFragment(text, { start: 0, end: text.length })).toBe('text=Isu%2Disu%20topikal%2C%20A%26B');
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(200), fc.nat(400), (text, start, length) => {
        const fragment = describeFragment(text, { start, end: start + length });
        expect(fragment.startsWith('text=')).toBe(true);
        expect(fragment.slice(5)).not.toMatch(/[\s&#]/);
      }),
    );
  });

  it('replaces the anchor of an address', () => {
    expect(fragmentLink('https://x.id/a?b=1#top', ['text=a', 'text=b'])).toBe('https://x.id/a?b=1#:~:text=a&text=b');
  });
});
