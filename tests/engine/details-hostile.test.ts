import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { extractAttributions, type Span } from '../../engine/index.ts';

// A machine busy with other tests may take its time.
vi.setConfig({ testTimeout: 30_000 });

const pieces = [
  '"',
  '”',
  '(',
  ')',
  ',',
  '.',
  '\n',
  '/',
  '20/10',
  '31/2/2025',
  '99/99/9999',
  '2025-13-45',
  'Senin',
  'Minggu lalu',
  'kemarin',
  'pada',
  'Mei',
  '14',
  '2022',
  'kata',
  'Budi Santoso',
  'seorang pejabat',
  'yang mengetahui',
  'dengan syarat anonim',
  'karena',
  'kepada wartawan',
  'di akun Instagram @',
  'mengatakan bahwa',
  'dilansir dari Reuters',
  '\ud83d',
  '\u202e',
  '\u200b',
  'lampu jalan menyala',
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' '));
const days = fc.option(fc.constantFrom('2025-10-22', '2024-02-29T23:59:00+07:00', 'besok', '', '9999-99-99'), {
  nil: undefined,
});

describe('details of any text', () => {
  test('have spans inside it and days of the calendar', () => {
    const inside = (text: string, span: Span | null | undefined) =>
      span == null || (span.start >= 0 && span.start < span.end && span.end <= text.length);
    fc.assert(
      fc.property(texts, days, (text, published) => {
        const found = extractAttributions(text, {
          language: 'id',
          leastConfidence: 0,
          ...(published ? { published } : {}),
        });
        for (const { date, channel, anonymity, confidence } of found.attributions) {
          expect([date?.span, channel?.span, anonymity?.reason, anonymity?.basis].every((s) => inside(text, s))).toBe(
            true,
          );
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
          if (date?.iso) expect(new Date(`${date.iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date.iso);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('take time in proportion to a sentence without end', () => {
    const millisecondsOf = (n: number) => {
      const text = '"Benar itu adanya," kata seorang pejabat yang hadir dalam rapat, Senin (20/10), '.repeat(n);
      const start = performance.now();
      extractAttributions(text, { language: 'id' });
      return performance.now() - start;
    };
    millisecondsOf(300);
    const small = millisecondsOf(300);
    expect(millisecondsOf(1200)).toBeLessThan(200 + 12 * small);
  });
});
