import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mergeCorrections, noCorrections, readCorrectionsFile } from '../../settings/corrections.ts';
import { addCorrection, readCorrections, readPageCorrections } from '../../settings/corrections-store.ts';
import { changeSettings, readSettings } from '../../settings/store.ts';

beforeEach(() => fakeBrowser.reset());

const url = 'https://www.tempo.co/a';
const correction = (id: string) => ({
  id,
  made: '2026-01-01T00:00:00Z',
  quote: { prefix: '', exact: 'air naik', suffix: '' },
  change: { kind: 'not-a-claim' as const },
});
const stored = async (key: string): Promise<unknown> => (await fakeBrowser.storage.local.get(key))[key];

/** Web Locks as browsers have them, which jsdom lacks: who asks for a name waits until those before are done. */
function oneAfterTheOther() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
      const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(name, mine);
      return mine;
    },
  };
}

describe('corrections are never lost in silence', () => {
  it('what a later version wrote is set aside whole before it is written over', async () => {
    const later = { kataSiapa: 'corrections', version: 2, pages: { 'tempo.co/a': [correction('one')] }, notes: ['x'] };
    await fakeBrowser.storage.local.set({ corrections: later });
    await addCorrection(url, correction('two'));
    expect(await stored('corrections-set-aside')).toEqual(later);
    expect((await readPageCorrections(url)).map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('a damaged one is set aside, and the others stay', async () => {
    const damaged = { ...noCorrections, pages: { 'tempo.co/a': [correction('one'), { id: 'half' }] } };
    await fakeBrowser.storage.local.set({ corrections: damaged });
    await addCorrection(url, correction('two'));
    expect(await stored('corrections-set-aside')).toEqual(damaged);
    expect((await readPageCorrections(url)).map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('whole ones leave nothing aside', async () => {
    await addCorrection(url, correction('one'));
    await addCorrection(url, correction('two'));
    expect(await stored('corrections-set-aside')).toBeUndefined();
  });

  it('a full storage refuses the new one and keeps the old', async () => {
    await addCorrection(url, correction('one'));
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(addCorrection(url, correction('two'))).rejects.toThrow('QUOTA');
    full.mockRestore();
    expect((await readPageCorrections(url)).map(({ id }) => id)).toEqual(['one']);
  });

  it('any number of them on one page is kept', async () => {
    const many = Array.from({ length: 2500 }, (_, index) => correction(`c${index}`));
    await fakeBrowser.storage.local.set({ corrections: { ...noCorrections, pages: { 'tempo.co/a': many } } });
    expect((await readCorrections()).pages['tempo.co/a']).toHaveLength(2500);
  });
});

describe('pages named like parts of every object', () => {
  it.each(['constructor', 'toString', '__proto__'])('%s has no corrections by itself', async (host) => {
    expect(await readPageCorrections(`https://${host}/`)).toEqual([]);
  });

  it('take corrections like any other', async () => {
    await addCorrection('https://constructor/', correction('one'));
    expect((await readPageCorrections('https://constructor/')).map(({ id }) => id)).toEqual(['one']);
  });

  it('in a file reach no prototype', () => {
    const list = JSON.stringify([correction('one')]);
    const file = `{"kataSiapa":"corrections","version":1,"pages":{"__proto__":${list},"constructor":${list}}}`;
    const result = readCorrectionsFile(file);
    expect(result).toMatchObject({ ok: true, count: 1 });
    if (result.ok)
      expect(Object.keys(mergeCorrections(noCorrections, result.corrections).pages)).toEqual(['constructor']);
    expect(Reflect.get({}, 'one')).toBeUndefined();
    expect(Reflect.get(Object.prototype, '0')).toBeUndefined();
  });
});

describe('a write that is lost midway', () => {
  it('is one write: what is set aside and what is new come together or not at all', async () => {
    const damaged = { ...noCorrections, pages: { 'tempo.co/a': [correction('one'), { id: 'half' }] } };
    await fakeBrowser.storage.local.set({ corrections: damaged });
    const writes = vi.spyOn(fakeBrowser.storage.local, 'set');
    await addCorrection(url, correction('two'));
    expect(writes).toHaveBeenCalledTimes(1);
    expect(Object.keys(writes.mock.calls[0]?.[0] ?? {}).sort()).toEqual(['corrections', 'corrections-set-aside']);
    writes.mockRestore();
  });

  it('does not hold up the next one', async () => {
    Object.defineProperty(navigator, 'locks', { value: oneAfterTheOther(), configurable: true });
    const lost = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('gone'));
    const [first, second] = await Promise.allSettled([
      addCorrection(url, correction('one')),
      addCorrection(url, correction('two')),
    ]);
    lost.mockRestore();
    Reflect.deleteProperty(navigator, 'locks');
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
    expect((await readPageCorrections(url)).map(({ id }) => id)).toEqual(['two']);
  });
});

it('two pages that correct at once lose nothing', async () => {
  Object.defineProperty(navigator, 'locks', { value: oneAfterTheOther(), configurable: true });
  const names = Array.from({ length: 20 }, (_, index) => `c${index}`);
  await Promise.all(names.map((name) => addCorrection(url, correction(name))));
  Reflect.deleteProperty(navigator, 'locks');
  expect((await readPageCorrections(url)).map(({ id }) => id)).toEqual(names);
});

describe('settings', () => {
  it('two changes at once are both kept', async () => {
    Object.defineProperty(navigator, 'locks', { value: oneAfterTheOther(), configurable: true });
    await Promise.all([changeSettings({ highlights: false }), changeSettings({ language: 'en' })]);
    await vi.waitFor(async () => expect(await readSettings()).toMatchObject({ highlights: false, language: 'en' }));
    Reflect.deleteProperty(navigator, 'locks');
  });
});
