import { describe, expect, it } from 'vitest';
import { applyCorrections, findClaim } from '../../report/apply-corrections.ts';
import type { Correction, CorrectionChange } from '../../report/correction.ts';
import { findOriginals, keyWords } from '../../report/find-originals.ts';
import type { ReportClaim } from '../../report/schema.ts';
import { seedReport } from './fixtures/seed.ts';

const claimAt = (index: number): ReportClaim => {
  const claim = seedReport.claims[index];
  if (!claim) throw new Error(`No claim ${index}`);
  return claim;
};

const correct = (index: number, change: CorrectionChange): Correction => ({
  id: `c${index}${change.kind}`,
  made: '2026-01-01T00:00:00Z',
  quote: claimAt(index).parts[0]?.quote ?? { prefix: '', exact: '', suffix: '' },
  change,
});

describe('corrections', () => {
  it('take out what is no claim, and count anew', () => {
    const report = applyCorrections(seedReport, [correct(3, { kind: 'not-a-claim' })]);
    expect(report.claims.map((claim) => claim.id)).toEqual(['a1', 'a2', 'a3', 'a5']);
    expect(report.counts).toMatchObject({ claims: 4, secondHand: 2 });
  });

  it('give a claim to a source the article has', () => {
    const report = applyCorrections(seedReport, [correct(2, { kind: 'source', name: 'John Kirby', type: 'official' })]);
    expect(report.counts).toMatchObject({ sources: 3, anonymous: 0 });
    expect(report.sources.find((source) => source.name === 'John Kirby')?.claims).toEqual(['a2', 'a3']);
    expect(report.claims[2]?.corrected).toBe(true);
  });

  it('give a claim to a source only the reader knows', () => {
    const report = applyCorrections(seedReport, [
      correct(0, { kind: 'source', name: 'Lloyd Austin', type: 'official' }),
    ]);
    expect(report.sources.find((source) => source.name === 'Lloyd Austin')).toMatchObject({ claims: ['a1'] });
  });

  it('change the type of a source and of all its claims', () => {
    const report = applyCorrections(seedReport, [correct(3, { kind: 'type', type: 'organization' })]);
    expect(report.counts.byType.organization).toEqual({ claims: 2, sources: 1 });
  });

  it('make an outlet the speaker no longer its own way', () => {
    const report = applyCorrections(seedReport, [correct(3, { kind: 'source', name: 'TASS', type: 'outlet' })]);
    expect(report.claims[3]).toMatchObject({ via: [], secondHand: true });
  });

  it('are undone by leaving them out, and gone quotes change nothing', () => {
    const gone = { ...correct(0, { kind: 'not-a-claim' }), quote: { prefix: '', exact: 'tidak ada', suffix: '' } };
    expect(applyCorrections(seedReport, [gone]).counts).toEqual(seedReport.counts);
    expect(applyCorrections(seedReport, [])).toBe(seedReport);
  });

  it('find the right one of two equal quotes by what stands around it', () => {
    const [part] = claimAt(0).parts;
    if (!part) throw new Error('no part');
    const twin: ReportClaim = {
      ...claimAt(0),
      id: 'twin',
      parts: [{ ...part, quote: { ...part.quote, prefix: 'lain sekali ', suffix: ' juga lain' } }],
    };
    expect(findClaim([claimAt(0), twin], { ...part.quote, prefix: 'sekali ', suffix: ' juga' })?.id).toBe('twin');
    expect(findClaim([twin, claimAt(0)], part.quote)?.id).toBe('a1');
  });
});

describe('the way to the original', () => {
  const sources = new Map(seedReport.sources.map((source) => [source.id, source]));

  it('is a search on the outlet’s own site, by the claim’s weightiest words', () => {
    const [original] = findOriginals(claimAt(0), sources);
    expect(original).toMatchObject({ outlet: 'Reuters', linked: false });
    expect(original?.href).toBe('https://www.reuters.com/site-search/?query=gencatan%20senjata%20segera%20Ukraina');
  });

  it('is the article’s own link where there is one, and never one that runs code', () => {
    const linked = (link: string) =>
      new Map([...sources].map(([id, source]) => [id, source.name === 'Reuters' ? { ...source, link } : source]));
    const href = 'https://www.reuters.com/world/1';
    expect(findOriginals(claimAt(0), linked(href))).toEqual([{ outlet: 'Reuters', href, linked: true }]);
    expect(findOriginals(claimAt(0), linked('javascript:alert(1)'))[0]?.linked).toBe(false);
  });

  it('is nothing for first-hand claims', () => expect(findOriginals(claimAt(1), sources)).toEqual([]));

  it('prefers figures and names', () => {
    const [part] = claimAt(0).parts;
    const exact = 'yang akan datang pemerintah mengirim 3,8 miliar dolar untuk Ukraina';
    const claim = { ...claimAt(0), parts: part ? [{ ...part, quote: { ...part.quote, exact } }] : [] };
    expect(keyWords(claim)).toEqual(['datang', 'pemerintah', 'mengirim', 'miliar', 'dolar', 'Ukraina']);
  });
});
