import { describe, expect, test } from 'vitest';
import { confidenceWeights } from '../../engine/details/confidence-weights.ts';
import { extractAttributions } from '../../engine/index.ts';

const confidenceOf = (text: string) =>
  extractAttributions(text, { language: 'id' }).attributions.map((a) => a.confidence);
const last = (text: string) => confidenceOf(text).at(-1) ?? 0;

describe('confidence', () => {
  const opening = 'Kepala Dinas Perhubungan Kota Randu Budi Santoso meninjau jembatan itu kemarin.\n';
  const quoted = `${opening}"Jembatan itu kami buka bulan depan setelah semua lampunya terpasang," kata Budi.`;

  test('is high for a closed quotation with a known official beside its cue', () => {
    expect(last(quoted)).toBeGreaterThanOrEqual(0.85);
  });

  test('is lower where the source is unnamed', () => {
    const unnamed = `${opening}"Jembatan itu kami buka bulan depan setelah semua lampunya terpasang," kata tamu.`;
    expect(last(unnamed)).toBeLessThan(last(quoted));
  });

  test('is lower for a clitic with several people about who last spoke long ago', () => {
    const crowd = `${opening}Rina Hartati datang dari Bandung. Joko Prasetyo datang dari Solo. Mereka makan siang. Hujan turun. Jalan macet.\n`;
    const far = `${quoted}\n${crowd}Lampu sudah terpasang, ujarnya.`;
    const near = `${quoted}\n"Lampu jalan sudah terpasang di kedua sisi jembatan," ujarnya.`;
    expect(last(far)).toBeLessThan(last(near));
  });

  test('stays between 0.01 and 0.99 in hundredths', () => {
    const all = confidenceOf(`${quoted}\nWarga disebut senang. Menurut dia, lampu kurang. Polisi meminta sabar.`);
    expect(all.length).toBeGreaterThan(1);
    for (const value of all) {
      expect(value).toBeGreaterThanOrEqual(0.01);
      expect(value).toBeLessThanOrEqual(0.99);
      expect(Math.round(value * 100) / 100).toBe(value);
    }
  });

  test('rests on finite weights', () => {
    expect(confidenceWeights.has('bias')).toBe(true);
    for (const weight of confidenceWeights.values()) expect(Math.abs(weight)).toBeLessThan(6);
  });
});
