import { describe, expect, test, vi } from 'vitest';
import { type Language, warmUp } from '../../engine/index.ts';

const steps = (language: Language | null): number => [...warmUp(language)].length;

describe('preparing a language', () => {
  test.each(['id', 'en'] as const)('takes many short steps for %s, and none a second time', (language) => {
    expect(steps(language)).toBeGreaterThan(40);
    expect(steps(language)).toBe(0);
  });

  test('leaves nothing half done when it breaks off', async () => {
    vi.resetModules();
    const fresh = await import('../../engine/index.ts');
    const text = 'Gubernur Rina Lestari mengatakan bahwa jembatan itu selesai tahun depan.';
    fresh.warmUp('id').next();
    expect(fresh.extractAttributions(text, { language: 'id' }).attributions).toHaveLength(1);
  });

  test('has nothing to do without a language', () => {
    expect(steps(null)).toBe(0);
  });
});
