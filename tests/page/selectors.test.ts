import { describe, expect, it } from 'vitest';
import { anchorPosition, anchorQuote, describePosition, describeQuote } from '../../page/selectors.ts';

const text = 'Wali kota mengatakan siap. Bupati mengatakan siap. Gubernur mengatakan siap.';

describe('quotes', () => {
  it('are found again, each at its own place', () => {
    for (let start = 0; start < text.length; start++) {
      for (const length of [1, 4, 11]) {
        const span = { start, end: Math.min(text.length, start + length) };
        expect(anchorQuote(text, describeQuote(text, span))).toEqual(span);
      }
    }
  });

  it('are found after something was put before them', () => {
    const start = text.indexOf('mengatakan siap. Gubernur');
    const quote = describeQuote(text, { start, end: start + 15 });
    expect(anchorQuote(`Diperbarui. ${text}`, quote)).toEqual({ start: start + 12, end: start + 27 });
  });

  it('are not found when their words are gone', () => {
    expect(anchorQuote('Tidak ada apa-apa di sini.', describeQuote(text, { start: 0, end: 9 }))).toBeNull();
    expect(anchorQuote(text, { exact: '', prefix: '', suffix: '' })).toBeNull();
  });

  it('do not cut a character in two', () => {
    const smile = `${'a'.repeat(20)}😀${'b'.repeat(31)}kutipan`;
    const start = smile.indexOf('kutipan');
    expect(describeQuote(smile, { start, end: start + 7 }).prefix).toBe('b'.repeat(31));
  });
});

describe('positions', () => {
  it('lie in the text or are refused', () => {
    expect(anchorPosition(text, describePosition({ start: 3, end: 8 }))).toEqual({ start: 3, end: 8 });
    expect(anchorPosition(text, { type: 'TextPositionSelector', start: 3, end: 9999 })).toBeNull();
    expect(anchorPosition(text, { type: 'TextPositionSelector', start: 3.5, end: 8 })).toBeNull();
  });
});
