import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Engine, leavePart, partLoader } from '../../entrypoints/article.content/load-part.ts';

/** Stands for an engine, and tells one from another. */
const engineOf = (name: string) => ({ name }) as unknown as Engine;
const leave = async (name: string): Promise<unknown> => leavePart('engine', engineOf(name));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('asks once for a part, and only when it is needed', async () => {
  const request = vi.fn(() => leave('own'));
  const load = partLoader(request);
  expect(request).not.toHaveBeenCalled();
  await Promise.all([load('engine'), load('engine')]);
  expect(await load('engine')).toEqual({ name: 'own' });
  expect(request.mock.calls).toEqual([['engine']]);
});

it('does not use what an earlier version left in the page', async () => {
  await leave('old');
  expect(await partLoader(() => leave('new'))('engine')).toEqual({ name: 'new' });
  await expect(partLoader(async () => undefined)('engine')).rejects.toThrow('engine');
});

it('asks once more when the background ended over the request', async () => {
  const request = vi.fn(() => leave('late'));
  request.mockRejectedValueOnce(new Error('lost'));
  const loaded = partLoader(request)('engine');
  await vi.runAllTimersAsync();
  expect(await loaded).toEqual({ name: 'late' });
});

it('says that a part did not come, and tries anew at the next call', async () => {
  const request = vi.fn(async (): Promise<unknown> => undefined);
  const load = partLoader(request);
  await expect(load('language-id')).rejects.toThrow('language-id');
  await expect(load('engine')).rejects.toThrow('engine');
  request.mockImplementation(() => leave('late'));
  expect(await load('engine')).toEqual({ name: 'late' });
});
