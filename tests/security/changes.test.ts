import { afterEach, expect, it, vi } from 'vitest';
import { walkBlocks } from '../../page/blocks/walk-blocks.ts';
import { watchChanges } from '../../page/watch-article.ts';

afterEach(() => vi.useRealTimers());

it('a page that never stops changing is read again every two seconds at most, and no more after the end', async () => {
  vi.useFakeTimers();
  const life = new AbortController();
  const changed = vi.fn();
  watchChanges(document.body, changed, life.signal);
  const storm = async (milliseconds: number) => {
    for (let time = 0; time < milliseconds; time += 50) {
      for (let index = 0; index < 20; index++) {
        const one = document.createElement('i');
        document.body.append(one);
        one.remove();
      }
      await vi.advanceTimersByTimeAsync(50);
    }
  };
  await storm(60_000);
  expect(changed.mock.calls.length).toBeGreaterThan(10);
  expect(changed.mock.calls.length).toBeLessThan(40);
  life.abort();
  changed.mockClear();
  await storm(5_000);
  expect(changed).not.toHaveBeenCalled();
});

it('a page that moves what was read behind what is being read is not read for ever', () => {
  const part = `<p>${'<i></i>'.repeat(1000)}</p>`;
  document.body.innerHTML = part.repeat(6);
  const walk = walkBlocks(document.body);
  let steps = 0;
  while (!walk.next().done && steps < 5000) {
    steps += 1;
    // The first part lies behind the walk from its second step on.
    if (steps > 1) document.body.append(document.body.firstElementChild as Element);
  }
  expect(steps).toBeGreaterThan(100);
  expect(steps).toBeLessThan(2500);
});
