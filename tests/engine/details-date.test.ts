import { describe, expect, test } from 'vitest';
import { extractAttributions } from '../../engine/index.ts';

const published = '2025-10-22T08:00:00+07:00';

/** Date and its words of each attribution of a text. */
function datesOf(text: string, day: string | undefined = published): string[] {
  const { attributions } = extractAttributions(text, { language: 'id', ...(day ? { published: day } : {}) });
  return attributions.map(({ date }) => (date ? `${date.iso} ${text.slice(date.span.start, date.span.end)}` : 'none'));
}

const said = (date: string) => `"Jembatan itu selesai bulan ini," kata Budi Santoso ${date}.`;

describe('the date of a statement', () => {
  test.each([
    [', Selasa (21/10/2025)', '2025-10-21 Selasa (21/10/2025)'],
    [', Senin (20/10)', '2025-10-20 Senin (20/10)'],
    [', Selasa (30/12)', '2024-12-30 Selasa (30/12)'],
    [', Sabtu 14 Mei 2022', '2022-05-14 Sabtu 14 Mei 2022'],
    [', Sabtu, 14 Mei 2022', '2022-05-14 Sabtu, 14 Mei 2022'],
    ['pada 13 Mei', '2025-05-13 13 Mei'],
    ['pada 13/5', '2025-05-13 13/5'],
    ['(13/5)', '2025-05-13 13/5'],
    [', Jumat pagi', '2025-10-17 Jumat pagi'],
    [', Rabu', '2025-10-22 Rabu'],
    [', kemarin', '2025-10-21 kemarin'],
    ['hari ini', '2025-10-22 hari ini'],
    ['hari ini (22/10/2025)', '2025-10-22 hari ini (22/10/2025)'],
    [', 21-10-2025', '2025-10-21 21-10-2025'],
    [', 2025-10-21', '2025-10-21 2025-10-21'],
    [', May 14, 2022', '2022-05-14 May 14, 2022'],
    [', 14 May 2022', '2022-05-14 14 May 2022'],
    [', Senin (20/10/2025) malam', '2025-10-20 Senin (20/10/2025) malam'],
    [', beberapa waktu lalu', 'null beberapa waktu lalu'],
    [', Senin (31/2/2025)', 'null Senin (31/2/2025)'],
    ['pada 31/2', 'null 31/2'],
    [', Kamis, (21/8/25)', '2025-08-21 Kamis, (21/8/25)'],
  ])('%s → %s', (words, expected) => {
    expect(datesOf(said(words))).toEqual([expected]);
  });

  test.each([
    'usai pertandingan 2/3 babak',
    'yang menang 24/7',
    ', Rabu pekan depan',
    'kepada wartawan',
    'Mei lalu di Bandung',
  ])('%s gives none', (words) => {
    expect(datesOf(said(words))).toEqual(['none']);
  });

  test('without a day of publication a year comes from a full date of the article, and days of the week from nowhere', () => {
    const text = `${said(', Senin (20/10/2025)')}\n"Lampunya menyusul," kata Budi Santoso, Selasa (21/10).\n"Trotoarnya juga," kata Budi Santoso, Rabu.`;
    expect(datesOf(text, '')).toEqual(['2025-10-20 Senin (20/10/2025)', '2025-10-21 Selasa (21/10)', 'null Rabu']);
    expect(datesOf(said(', Senin (20/10)'), '')).toEqual(['null Senin (20/10)']);
    expect(datesOf(said(', Senin (20/10)'), 'kapan-kapan')).toEqual(['null Senin (20/10)']);
  });

  test('a date inside the content is not when it was said', () => {
    expect(datesOf('Budi Santoso mengatakan bahwa jembatan itu dibuka pada Senin (20/10/2025) pagi.')).toEqual([
      'none',
    ]);
    expect(datesOf('"Jembatan itu dibuka Senin (20/10/2025) pagi," kata Budi Santoso.')).toEqual(['none']);
  });

  test('a date before the verb is when it was said, but not in a relative clause or a topic', () => {
    const rest = 'mengatakan bahwa jembatan itu selesai.';
    expect(datesOf(`Budi Santoso pada Senin (20/10) ${rest}`)).toEqual(['2025-10-20 Senin (20/10)']);
    expect(datesOf(`Pada Senin (20/10), Budi Santoso ${rest}`)).toEqual(['2025-10-20 Senin (20/10)']);
    expect(datesOf(`Budi Santoso, yang ditemui di Bandung, Senin (20/10), ${rest}`)).toEqual([
      '2025-10-20 Senin (20/10)',
    ]);
    expect(datesOf(`Budi Santoso, yang ditangkap Senin (20/10), ${rest}`)).toEqual(['none']);
    expect(datesOf(`Terkait gempa pada Senin (20/10), Budi Santoso ${rest}`)).toEqual(['none']);
    expect(datesOf(`Hingga Senin (20/10), Budi Santoso ${rest}`)).toEqual(['none']);
  });

  test('each speaker of a sentence has the date beside their own cue', () => {
    const text =
      '"Jalan dibuka," kata Budi Santoso, Senin (20/10), sedangkan "Jalan ditutup," kata Rina Hartati, Selasa (21/10).';
    expect(datesOf(text)).toEqual(['2025-10-20 Senin (20/10)', '2025-10-21 Selasa (21/10)']);
  });

  test('a quotation that stands alone has none', () => {
    const text = `${said(', Senin (20/10)')}\n"Lampunya menyusul bulan depan."`;
    expect(datesOf(text)).toEqual(['2025-10-20 Senin (20/10)', 'none']);
  });

  test('the date of a citing phrase counts where there is no other', () => {
    expect(datesOf('"Jembatan itu selesai," kata Budi Santoso, dikutip Senin (20/10/2025).')).toEqual([
      '2025-10-20 Senin (20/10/2025)',
    ]);
    expect(datesOf('Dilansir dari Reuters, Selasa (21/10), harga gandum naik tajam.')).toEqual([
      '2025-10-21 Selasa (21/10)',
    ]);
    const both =
      '"Jembatan itu selesai," kata Budi Santoso pada Minggu (19/10), dikutip dari Reuters, Senin (20/10/2025).';
    expect(datesOf(both)).toEqual(['2025-10-19 Minggu (19/10)']);
  });

  test.each([
    ['"The bridge is closed," Mayor John Carter said Monday.', '2025-10-20 Monday'],
    [
      '"The bridge is closed," Mayor John Carter told reporters on Tuesday, May 14, 2022.',
      '2022-05-14 Tuesday, May 14, 2022',
    ],
    ['Mayor John Carter said on Oct. 20 that the bridge would reopen next week.', '2025-10-20 Oct. 20'],
    ['Mayor John Carter said Friday that the bridge would reopen next week.', '2025-10-17 Friday'],
    [
      'Mayor John Carter said on Monday: “The bridge will reopen next week, and the lights will work again.”',
      '2025-10-20 Monday',
    ],
    ['Mayor John Carter said that the bridge would reopen on Monday.', 'none'],
  ])('in English: %s', (text, expected) => {
    const { attributions } = extractAttributions(text, { language: 'en', published });
    const [date] = attributions.map((a) =>
      a.date ? `${a.date.iso} ${text.slice(a.date.span.start, a.date.span.end)}` : 'none',
    );
    expect(date).toBe(expected);
  });
});
