import { expect, it } from 'vitest';
import { belowFloor } from '../../scripts/check-floors.ts';

const figures = { id: { f1: 0.91, missed: 2, noiseThrough: '12/164', medianMs: null } };

it('a figure on its floor, or at its ceiling, holds', () => {
  expect(belowFloor(figures, { 'id.f1': 0.91, 'max:id.missed': 2, 'max:id.noiseThrough': 12 })).toEqual([]);
});

it('a worse figure is named with its bound', () => {
  expect(belowFloor(figures, { 'id.f1': 0.92, 'max:id.missed': 1, 'max:id.noiseThrough': 11 })).toEqual([
    'id.f1: 0.91, the bound is 0.92',
    'max:id.missed: 2, the bound is 1',
    'max:id.noiseThrough: 12, the bound is 11',
  ]);
});

it('a figure that is not there, or is none, is broken', () => {
  expect(belowFloor(figures, { 'en.f1': 0 })).toEqual(['en.f1: missing, the bound is 0']);
  expect(belowFloor(figures, { 'max:id.medianMs': 50 })).toEqual(['max:id.medianMs: missing, the bound is 50']);
  expect(belowFloor(null, { f1: 0 })).toEqual(['f1: missing, the bound is 0']);
});
