import { describe, expect, test, vi } from 'vitest';
import { extractWithPackInSteps } from '../../engine/extract-with-pack.ts';
import { extractAttributions, type Language } from '../../engine/index.ts';
import { packs } from '../../engine/languages/index.ts';

const text = 'Gubernur Rina Lestari mengatakan bahwa jembatan itu selesai tahun depan.';
const long = Array.from({ length: 60 }, () => text).join('\n');

/** How many rests the reading of a text takes. */
const rests = (read: string, language: Language | null): number =>
  [...extractWithPackInSteps(read, language ? packs[language] : undefined)].length;

describe('reading in steps', () => {
  test.each(['id', 'en'] as const)('prepares %s in many short steps, and once', (language) => {
    const first = rests(text, language);
    const second = rests(text, language);
    expect(first - second).toBeGreaterThan(40);
    expect(second).toBeGreaterThan(5);
  });

  test('rests more often the more there is to read', () => {
    expect(rests(long, 'id') - rests(text, 'id')).toBeGreaterThan(10);
  });

  test('finds what reading at once finds', () => {
    const steps = extractWithPackInSteps(long, packs.id);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toEqual(extractAttributions(long, { language: 'id' }));
    expect(step.value.attributions).toHaveLength(60);
  });

  test('leaves nothing half done when it breaks off', async () => {
    vi.resetModules();
    const fresh = await import('../../engine/index.ts');
    const { extractWithPackInSteps: begin } = await import('../../engine/extract-with-pack.ts');
    const { packs: own } = await import('../../engine/languages/index.ts');
    begin(text, own.id).next();
    expect(fresh.extractAttributions(text, { language: 'id' }).attributions).toHaveLength(1);
  });

  test('has nothing to do with a text of no known language', () => {
    expect(rests('これは日本語の文章です。', null)).toBe(0);
  });
});
