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

describe('settings', () => {
  it('two changes at once are both kept', async () => {
    const waiting: (() => Promise<unknown>)[] = [];
    const locks = {
      request: async (_name: string, work: () => Promise<unknown>) => {
        waiting.push(work);
        if (waiting.length > 1) return undefined;
        let last: unknown;
        for (let next = waiting[0]; next; next = waiting[0]) {
          last = await next();
          waiting.shift();
        }
        return last;
      },
    };
    Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
    await Promise.all([changeSettings({ highlights: false }), changeSettings({ language: 'en' })]);
    await vi.waitFor(async () => expect(await readSettings()).toMatchObject({ highlights: false, language: 'en' }));
    Reflect.deleteProperty(navigator, 'locks');
  });
});
