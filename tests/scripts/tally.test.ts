import { afterEach, expect, it, vi } from 'vitest';
import { tallyOf } from '../../scripts/tally.ts';

afterEach(() => vi.restoreAllMocks());

function listen(): string[] {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  return lines;
}

it('ends with one line that counts everything, and with the code for it', () => {
  const lines = listen();
  const tally = tallyOf();
  tally.check('types', () => ({ code: 0, output: 'quiet' }));
  tally.add(12, 0);
  expect(tally.finish()).toBe(0);
  expect(lines).toEqual(['ok     types', '13 passed, 0 failed']);
});

it('a check that fails or throws is shown with its words', () => {
  const lines = listen();
  const tally = tallyOf();
  tally.check('types', () => ({ code: 2, output: 'file.ts: wrong\n' }));
  tally.check('browsers', () => {
    throw new Error('none found');
  });
  expect(tally.finish()).toBe(1);
  expect(lines).toEqual(['FAILED types', 'file.ts: wrong', 'FAILED browsers', 'none found', '0 passed, 2 failed']);
});

it('nothing run at all is no success', () => {
  listen();
  expect(tallyOf().finish()).toBe(1);
});
