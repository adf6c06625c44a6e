import { describe, expect, it } from 'vitest';
import { buildReport } from '../../report/build-report.ts';
import { articleReportSchema } from '../../report/schema.ts';
import { noFilter, selectClaims, withConfidence } from '../../report/select-claims.ts';
import { seedExtraction, seedFacts, seedReport, seedUrl } from './fixtures/seed.ts';
import { seedText } from './fixtures/seed-text.ts';

describe('the report of the seed article', () => {
  it('passes its own schema after a journey as JSON', () => {
    expect(articleReportSchema.parse(JSON.parse(JSON.stringify(seedReport)))).toEqual(seedReport);
  });

  it('counts claims, sources, second-hand and unnamed ones', () => {
    expect(seedReport.counts).toMatchObject({
      claims: 5,
      sources: 4,
      secondHand: 3,
      anonymous: 1,
      hiddenSource: 0,
      otherOutlets: 3,
      ownNetwork: 0,
    });
    expect(seedReport.counts.byType.institution).toEqual({ claims: 3, sources: 2 });
    expect(seedReport.counts.attributedWordShare).toBeGreaterThan(0.1);
    expect(seedReport.counts.attributedWordShare).toBeLessThan(0.3);
  });

  it('puts the source with most claims first, the others as they are read', () => {
    const speaking = seedReport.sources.filter((source) => source.claims.length > 0);
    expect(speaking.map((source) => source.name)).toEqual([
      'kementerian pertahanan Rusia',
      'AS',
      'John Kirby',
      'Seorang pejabat AS',
    ]);
  });

  it('lists the outlets that carried claims, most first', () => {
    expect(seedReport.carriers.map((carrier) => [carrier.name, carrier.claims])).toEqual([
      ['TASS', ['a4', 'a5']],
      ['Reuters', ['a1']],
    ]);
  });

  it('gives each claim its quote with 32 characters of context and its paragraph', () => {
    const claim = seedReport.claims[4];
    expect(claim?.paragraph).toBe(5);
    const quote = claim?.parts[0]?.quote;
    expect(quote?.exact).toBe('Isu-isu topikal keamanan internasional dibahas, termasuk situasi di Ukraina');
    expect(`${quote?.prefix}${quote?.exact}${quote?.suffix}`).toBe(seedText.slice(1064 - 32, 1139 + 32));
  });

  it('counts anew when the reader asks for surer claims only', () => {
    const sure = withConfidence(seedReport, 0.93);
    expect(sure.counts).toMatchObject({ claims: 2, sources: 2, secondHand: 1 });
    expect(sure.carriers.map((carrier) => carrier.name)).toEqual(['TASS']);
  });
});

describe('choosing claims', () => {
  const ids = (filter: object) => selectClaims(seedReport, { ...noFilter, ...filter }).map((claim) => claim.id);

  it.each([
    [{ search: 'kirby' }, ['a2']],
    [{ search: 'TASS topikal' }, ['a5']],
    [{ types: ['anonymous', 'official'] }, ['a2', 'a3']],
    [{ quotation: 'direct' }, ['a5']],
    [{ hand: 'first' }, ['a2', 'a3']],
    [{ carrier: 's6' }, ['a4', 'a5']],
    [{ search: 'tidak ada di sini' }, []],
  ])('by %o', (filter, expected) => expect(ids(filter)).toEqual(expected));
});

describe('broken input', () => {
  it('shows a claim of an unknown source as one whose source is hidden', () => {
    const [first] = seedExtraction.attributions;
    const attributions = first ? [{ ...first, sourceId: 'nobody', via: ['nobody either'] }] : [];
    const report = buildReport({
      facts: seedFacts,
      extraction: { ...seedExtraction, attributions },
      text: seedText,
      url: seedUrl,
    });
    expect(report.counts).toMatchObject({ claims: 1, sources: 0, hiddenSource: 1, secondHand: 0 });
  });

  it('makes a report of nothing', () => {
    const nothing = { language: null, attributions: [], sources: [], sentences: [], paragraphs: [], unread: 0 };
    const report = buildReport({ facts: seedFacts, extraction: nothing, text: '', url: '' });
    expect(report.counts).toMatchObject({ claims: 0, attributedWordShare: 0 });
  });
});
