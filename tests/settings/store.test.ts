import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addCorrection,
  readCorrections,
  readPageCorrections,
  removeCorrection,
} from '../../settings/corrections-store.ts';
import { defaultSettings } from '../../settings/schema.ts';
import { changeSettings, onSettingsChange, readSettings } from '../../settings/store.ts';

beforeEach(() => fakeBrowser.reset());

const url = 'https://www.tempo.co/a?utm_source=x';
const correction = (id: string) => ({
  id,
  made: '2026-01-01T00:00:00Z',
  quote: { prefix: '', exact: 'air naik', suffix: '' },
  change: { kind: 'not-a-claim' as const },
});

describe('stored settings', () => {
  it('are the defaults at first, and keep what is changed', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
    await changeSettings({ highlights: false });
    await changeSettings({ language: 'en' });
    expect(await readSettings()).toMatchObject({ highlights: false, language: 'en' });
  });

  it('are the defaults when storage holds rubbish or fails', async () => {
    await fakeBrowser.storage.local.set({ settings: 'rubbish' });
    expect(await readSettings()).toEqual(defaultSettings);
    const failing = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('gone'));
    expect(await readSettings()).toEqual(defaultSettings);
    failing.mockRestore();
  });

  it('tell who listens, checked, and stop at the end of a life', async () => {
    const life = new AbortController();
    const heard = vi.fn();
    onSettingsChange(heard, life.signal);
    await fakeBrowser.storage.local.set({ settings: { highlights: 'no', confidence: 0.9 } });
    expect(heard).toHaveBeenCalledWith({ ...defaultSettings, confidence: 0.9 });
    life.abort();
    await changeSettings({ highlights: false });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('stored corrections', () => {
  it('belong to a page, in the order in which they were made, and can be taken back', async () => {
    await addCorrection(url, correction('one'));
    await addCorrection('https://tempo.co/a#x', correction('two'));
    expect((await readPageCorrections(url)).map(({ id }) => id)).toEqual(['one', 'two']);
    await removeCorrection('tempo.co/a', 'one');
    expect((await readPageCorrections(url)).map(({ id }) => id)).toEqual(['two']);
    await removeCorrection('tempo.co/a', 'two');
    expect((await readCorrections()).pages).toEqual({});
  });

  it('are not written over when storage cannot be read', async () => {
    await addCorrection(url, correction('one'));
    const failing = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('gone'));
    await expect(addCorrection(url, correction('two'))).rejects.toThrow('gone');
    failing.mockRestore();
    expect((await readPageCorrections(url)).map(({ id }) => id)).toEqual(['one']);
  });
});
