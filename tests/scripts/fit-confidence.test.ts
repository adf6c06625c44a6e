import { describe, expect, test } from 'vitest';
import { crossValidate, fitWeights, probability, type Row } from '../../scripts/confidence/logistic.ts';
import { caution, moved, share } from '../../scripts/confidence/report.ts';

/** Ten articles in which what is `clear` is right nine times in ten, and what is `dim` three times in ten. */
const rows: Row[] = Array.from({ length: 200 }, (_, index) => {
  const clear = index % 2 === 0;
  const turn = Math.floor(index / 2) % 10;
  return {
    document: `d${index % 10}`,
    evidence: [clear ? 'clear' : 'dim', ...(index === 0 ? ['odd'] : [])],
    right: turn < (clear ? 9 : 3),
  };
});

describe('fitting the confidence', () => {
  test('gives each observation the share of right results it goes with', () => {
    const weights = fitWeights(rows, 0.01, 5);
    expect(probability(weights, ['clear'])).toBeCloseTo(0.9, 1);
    expect(probability(weights, ['dim'])).toBeCloseTo(0.3, 1);
  });

  test('gives none to what is hardly ever seen', () => {
    expect(fitWeights(rows, 1, 5).has('odd')).toBe(false);
  });

  test('foretells articles it was not fitted to', () => {
    const foretold = crossValidate(rows, 5, 1, 5);
    expect(foretold).toHaveLength(rows.length);
    expect(foretold[0]).toBeGreaterThan(0.7);
    expect(foretold[1]).toBeLessThan(0.5);
  });

  test('lowers all figures until a promise holds, and not further', () => {
    const judged = [...Array(8).fill({ right: true, p: 0.95 }), ...Array(4).fill({ right: false, p: 0.82 })];
    const shift = caution([{ rows: judged, kept: 0.95 }]);
    expect(shift).toBeLessThan(0);
    expect(share(judged.filter((row) => moved(row.p, shift) >= 0.8))).toBe(1);
    expect(moved(0.95, shift)).toBeGreaterThan(0.9);
    expect(caution([{ rows: judged, kept: 0.5 }])).toBe(0);
  });
});
