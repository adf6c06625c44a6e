import { describe, expect, test } from 'vitest';
import { type Attribution, extractAttributions } from '../../engine/index.ts';

function first(text: string): {
  attribution: Attribution;
  words: (span: { start: number; end: number } | null | undefined) => string | null;
} {
  const [attribution] = extractAttributions(text, { language: 'id' }).attributions;
  if (!attribution) throw new Error(`nothing found in: ${text}`);
  return { attribution, words: (span) => (span ? text.slice(span.start, span.end) : null) };
}

function channelOf(text: string): string {
  const { attribution, words } = first(text);
  const { channel } = attribution;
  return channel ? `${channel.kind}: ${words(channel.span)}` : 'none';
}

const said = (how: string) => `"Jembatan itu selesai bulan ini," kata Budi Santoso ${how}.`;

describe('how a statement was made', () => {
  test.each([
    ['kepada wartawan di Bandung, Senin (20/10)', 'press: kepada wartawan'],
    ['dalam keterangan tertulis yang dikirim kemarin', 'release: dalam keterangan tertulis'],
    ['saat ditemui di kantornya', 'press: saat ditemui'],
    ['dalam sidang di Bandung', 'court: dalam sidang'],
    ['di akun Instagram pribadinya @budisantoso', 'social: di akun Instagram pribadinya @budisantoso'],
    ['lewat media sosial X, Senin', 'social: lewat media sosial X'],
    ['saat pidato di alun-alun', 'speech: saat pidato'],
    ['di Bandung', 'none'],
  ])('%s → %s', (words, expected) => {
    expect(channelOf(said(words))).toBe(expected);
  });

  test('the channel nearest to the cue wins', () => {
    expect(channelOf(said('kepada wartawan di Bandung seusai sidang'))).toBe('press: kepada wartawan');
  });

  test('words of the content are no channel', () => {
    expect(channelOf('Budi Santoso mengatakan bahwa hal itu dibahas dalam konferensi pers.')).toBe('none');
    expect(channelOf('"Saya sampaikan dalam jumpa pers," kata Budi Santoso.')).toBe('none');
  });

  test('where a source was is no channel', () => {
    expect(channelOf('"Anggaran habis," kata Budi Santoso yang hadir dalam rapat.')).toBe('none');
  });
});

describe('a source without a name', () => {
  const of = (text: string) => {
    const { attribution, words } = first(text);
    const { anonymity } = attribution;
    return anonymity && { reason: words(anonymity.reason), basis: words(anonymity.basis) };
  };

  test('gives its reason with the clause of cause', () => {
    const text = '"Anggaran habis," kata seorang pejabat dengan syarat anonim karena pembicaraan itu bersifat rahasia.';
    expect(of(text)).toEqual({ reason: 'dengan syarat anonim karena pembicaraan itu bersifat rahasia', basis: null });
  });

  test('gives its basis up to the cue or the reason', () => {
    expect(of('Dua sumber yang mengetahui masalah itu mengatakan bahwa kesepakatan hampir tercapai.')).toEqual({
      reason: null,
      basis: 'yang mengetahui masalah itu',
    });
    expect(
      of('"Anggaran habis," kata seorang pejabat yang hadir dalam rapat tertutup itu dengan syarat anonim.'),
    ).toEqual({
      reason: 'dengan syarat anonim',
      basis: 'yang hadir dalam rapat tertutup itu',
    });
  });

  test('may give its reason in the sentence behind', () => {
    const text =
      '"Kami tidak tahu apa-apa," kata seorang warga. Warga itu berbicara dengan syarat anonim karena takut pembalasan.';
    expect(of(text)).toEqual({ reason: 'dengan syarat anonim karena takut pembalasan', basis: null });
  });

  test('may give nothing', () => {
    expect(of('"Kami tidak tahu apa-apa," kata seorang warga.')).toEqual({ reason: null, basis: null });
  });

  test('keeps apart what the content tells of others', () => {
    const text = '"Ada orang yang enggan disebut namanya," kata seorang warga.';
    expect(of(text)).toEqual({ reason: null, basis: null });
  });

  test('is not looked for where the source has a name', () => {
    expect(of('"Jembatan itu selesai," kata Budi Santoso yang hadir dalam rapat.')).toBeUndefined();
  });

  test('keeps its reason whole, and no channel is read in it', () => {
    const text =
      '"Anggaran habis," kata seorang pejabat dengan syarat anonim karena tidak berwenang berbicara kepada media.';
    expect(of(text)?.reason).toBe('dengan syarat anonim karena tidak berwenang berbicara kepada media');
    expect(channelOf(text)).toBe('none');
  });
});
