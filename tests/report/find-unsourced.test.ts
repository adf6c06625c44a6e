import { describe, expect, it } from 'vitest';
import type { Attribution, Extraction } from '../../engine/types.ts';
import { findUnsourced } from '../../report/find-unsourced.ts';
import { lines } from './fixtures/seed.ts';

/** An extraction in which each line is a paragraph and a sentence, and the given words are a claim. */
function read(text: string, claim?: string, language: Extraction['language'] = 'id'): Extraction {
  const start = claim ? text.indexOf(claim) : -1;
  const attributions: Attribution[] = claim
    ? [
        {
          id: 'a1',
          content: [{ start, end: start + claim.length }],
          cue: null,
          mention: null,
          sourceId: null,
          via: [],
          quotation: 'indirect',
          rule: 'says-that',
          confidence: 1,
        },
      ]
    : [];
  const spans = lines(text);
  return { language, attributions, sources: [], sentences: spans, paragraphs: spans, unread: 0 };
}

describe('sentences without a source', () => {
  it.each([
    ['Perusahaan itu kabarnya akan dijual.', 'hearsay', 'kabarnya'],
    ['Ia disebut-sebut akan maju lagi.', 'hearsay', 'disebut-sebut'],
    ['Sejumlah pengamat meragukan rencana itu.', 'vague', 'Sejumlah pengamat'],
    ['Dana itu diduga mengalir ke luar negeri.', 'accusation', 'diduga'],
    ['Produksi naik 12,5 persen tahun lalu.', 'figure', '12,5 persen'],
    ['Anggarannya Rp 3,8 miliar.', 'figure', 'Rp 3,8 miliar'],
  ])('%s', (text, kind, sign) => {
    expect(findUnsourced(text, read(text))).toMatchObject([{ kind, sign, paragraph: 1, quote: { exact: text } }]);
  });

  it.each([
    ['Rapat digelar pada 24 Februari 2022.'],
    ['Ia berusia 45 tahun dan tinggal di Bandung.'],
    ['Apakah produksi naik 12,5 persen?'],
    ['Kapal itu berlayar ke Kononia pagi tadi.'],
  ])('leaves alone: %s', (text) => expect(findUnsourced(text, read(text))).toEqual([]));

  it('asks nothing of a paragraph that names a source', () => {
    const text = 'Produksi naik 12,5 persen, kata dia.';
    expect(findUnsourced(text, read(text, 'Produksi naik 12,5 persen'))).toEqual([]);
  });

  it('leaves out a figure that a source gives further down', () => {
    const text = 'Korban mencapai 120 orang.\nMenurut polisi, ada 120 korban di sana.';
    expect(findUnsourced(text, read(text, 'ada 120 korban di sana'))).toEqual([]);
  });

  it('reads English', () => {
    const text = 'The firm is reportedly for sale.\nSome analysts doubt the plan.';
    expect(findUnsourced(text, read(text, undefined, 'en')).map(({ kind }) => kind)).toEqual(['hearsay', 'vague']);
  });

  it('says nothing of a language it does not know', () => {
    const text = 'Produksi naik 12,5 persen.';
    expect(findUnsourced(text, read(text, undefined, null))).toEqual([]);
  });
});
