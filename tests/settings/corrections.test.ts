import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countCorrections,
  mergeCorrections,
  noCorrections,
  parseCorrections,
  readCorrectionsFile,
} from '../../settings/corrections.ts';
import version1 from './frozen/corrections-1.json';

const file = (value: unknown) => readCorrectionsFile(JSON.stringify(value));

describe('stored corrections', () => {
  it('of version 1 are read as they were written', () => expect(parseCorrections(version1)).toEqual(version1));

  it('survive a broken one among them', () => {
    const list = [{ id: 'broken' }, ...version1.pages['tempo.co/a']];
    expect(countCorrections(parseCorrections({ ...version1, pages: { 'tempo.co/a': list } }))).toBe(3);
  });

  it.each([[null], ['text'], [{ pages: 'none' }], [{ pages: { a: 'x', b: [1] } }]])('are none in %j', (stored) =>
    expect(parseCorrections(stored)).toEqual(noCorrections),
  );

  it('never throw, and reach no prototype', () => {
    const hostile = JSON.parse(`{"pages": {"__proto__": ${JSON.stringify(version1.pages['tempo.co/a'])}}}`);
    expect(countCorrections(parseCorrections(hostile))).toBe(0);
    expect(Object.getPrototypeOf(parseCorrections(hostile).pages)).toBe(Object.prototype);
    fc.assert(fc.property(fc.jsonValue(), (stored) => countCorrections(parseCorrections(stored)) >= 0));
  });
});

describe('a file of corrections', () => {
  it('is taken whole', () => {
    expect(file(version1)).toEqual({ ok: true, corrections: version1, count: 3 });
  });

  it.each([
    ['not JSON', '{"kataSiapa":', 'not-json'],
    ['another file', '{"name":"x"}', 'not-corrections'],
    ['a list', '[]', 'not-corrections'],
    ['a newer one', JSON.stringify({ ...version1, version: 2 }), 'newer'],
    ['a broken one', JSON.stringify({ ...version1, pages: { a: [{ id: 'x' }] } }), 'broken'],
  ])('that is %s is refused with words', (_name, text, problem) => {
    expect(readCorrectionsFile(text)).toMatchObject({ ok: false, problem });
  });

  it('that is broken says where', () => {
    expect(file({ ...version1, pages: { 'x.id/a': [{ id: '' }] } })).toMatchObject({
      where: expect.stringContaining('pages › x.id/a › 0'),
    });
  });

  it('adds to what is there; the same correction twice is one', () => {
    const twice = mergeCorrections(parseCorrections(version1), parseCorrections(version1));
    expect(countCorrections(twice)).toBe(3);
    expect(countCorrections(mergeCorrections(noCorrections, parseCorrections(version1)))).toBe(3);
  });
});
