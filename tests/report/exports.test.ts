import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { buildReport } from '../../report/build-report.ts';
import { citeClaim } from '../../report/export/cite-claim.ts';
import { toAnnotations } from '../../report/export/to-annotations.ts';
import { csvColumns, toCsv } from '../../report/export/to-csv.ts';
import { jsonSchemaId, toJson } from '../../report/export/to-json.ts';
import { escapeMarkdown, toMarkdown } from '../../report/export/to-markdown.ts';
import { type ArticleReport, articleReportSchema } from '../../report/schema.ts';
import { anyText } from './fixtures/any-text.ts';
import { seedExtraction, seedFacts, seedReport, seedUrl } from './fixtures/seed.ts';
import { seedText } from './fixtures/seed-text.ts';

const now = '2026-01-02T03:04:05.000Z';

/** Messages as the interface gives them, cut down to what the tests look at. */
const say = (key: string, values: Record<string, string | number> = {}) =>
  ({
    'way.via': `lewat ${values.names}`,
    'citation.accordingTo': `menurut ${values.publisher}`,
    'source.hidden': 'Sumber tidak disebut',
  })[key] ?? `${key}${Object.values(values).map((value) => ` ${value}`)}`;

/** The seed report with other words in its first claim, its source and its headline. */
function withWords(words: string): ArticleReport {
  const { claims, sources } = seedReport;
  return {
    ...seedReport,
    headline: words,
    sources: sources.map((source) => ({ ...source, name: words, role: words })),
    claims: claims.map((claim) => ({
      ...claim,
      parts: claim.parts.map((part) => ({ ...part, quote: { ...part.quote, exact: words } })),
    })),
  };
}

const parse = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });

describe('CSV', () => {
  it('holds a row a claim, as a CSV library reads it', () => {
    const { data, errors, meta } = parse(toCsv(seedReport));
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual(Object.keys(csvColumns));
    expect(data).toHaveLength(5);
    expect(data[4]).toMatchObject({
      order: '5',
      source: 'kementerian pertahanan Rusia',
      source_type: 'institution',
      hand: 'second',
      via: 'TASS',
      quotation: 'direct',
      publisher: 'Tempo',
    });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =HYPERLINK("http://x")', '\r=1', '＝1+1'])(
    'keeps a spreadsheet from running %j',
    (words) => expect(parse(toCsv(withWords(words))).data[0]?.source).toMatch(/^'/),
  );

  it('survives any words', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const { data, errors } = parse(toCsv(withWords(words)));
        expect(errors).toEqual([]);
        expect(data).toHaveLength(5);
        expect(data[0]?.claim).not.toMatch(/^\s*[=+\-@]/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('JSON', () => {
  const published = z.toJSONSchema(
    z.extend(articleReportSchema, { $schema: z.literal(jsonSchemaId), exported: z.iso.datetime() }),
  );

  it('is described by the published schema', async () => {
    const schema = { ...published, $id: jsonSchemaId, title: 'Kata Siapa report' };
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../docs/report.schema.json');
  });

  it('fits the published schema', () => {
    const validate = new Ajv2020({ validateFormats: false }).compile(published);
    expect(validate(JSON.parse(toJson(seedReport, now))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...JSON.parse(toJson(seedReport, now)), claims: 'none' })).toBe(false);
  });
});

describe('W3C Web Annotations', () => {
  it('follow the model: an annotation a claim, bodies and targets with selectors', () => {
    const collection = JSON.parse(toAnnotations(seedReport, now));
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 5,
      first: { type: 'AnnotationPage', partOf: collection.id, startIndex: 0 },
    });
    const ids = new Set<string>();
    for (const annotation of collection.first.items) {
      ids.add(annotation.id);
      expect(URL.canParse(annotation.id)).toBe(true);
      expect(annotation).toMatchObject({ type: 'Annotation', motivation: 'identifying', created: now });
      for (const body of annotation.body) {
        expect(body).toMatchObject({ type: 'TextualBody', format: 'text/plain', language: 'id' });
        expect(body.value).not.toBe('');
      }
      for (const target of annotation.target) {
        expect(target).toMatchObject({ type: 'SpecificResource', source: seedUrl });
        const [quote, position] = target.selector;
        expect(quote.type).toBe('TextQuoteSelector');
        expect(position.type).toBe('TextPositionSelector');
        expect(seedText.slice(position.start, position.end)).toBe(quote.exact);
        expect(seedText).toContain(quote.prefix + quote.exact + quote.suffix);
      }
    }
    expect(ids.size).toBe(5);
  });
});

describe('Markdown', () => {
  it('names each source with its claims and links', () => {
    const markdown = toMarkdown(seedReport, say, '14 Mei 2022');
    expect(markdown).toContain('# Bicara dengan Menhan Rusia, AS Serukan Gencatan Senjata');
    expect(markdown).toContain('## John Kirby');
    expect(markdown.match(/^- “/gm)).toHaveLength(5);
    expect(markdown).toContain('lewat TASS');
  });

  it('lets no words of the page become markup, HTML or a line of their own', () => {
    const bare = /(?<!\\)[*_`[\]<>#|]/;
    fc.assert(
      fc.property(anyText, (words) => {
        const escaped = escapeMarkdown(`<b>${words}](javascript:x)\n# ${words}`);
        expect(escaped.replaceAll('\\\\', '')).not.toMatch(bare);
        expect(escaped).not.toContain('\n');
      }),
    );
  });
});

describe('citation', () => {
  it('names the source, its role, the publisher, the day, and leads to the words', () => {
    const claim = seedReport.claims[1];
    expect(claim && citeClaim(seedReport, claim, say, '14 Mei 2022')).toBe(
      '“Dalam pembicaraan yang berlangsung Jumat, 13 Mei 2022, Austin menekankan pentingnya menjaga jalur komunikasi” — ' +
        `John Kirby, juru bicara Pentagon, menurut Tempo, 14 Mei 2022, ${seedUrl}#:~:text=` +
        'Dalam%20pembicaraan%20yang%20berlangsung%20Jumat%2C%2013%20Mei%202022%2C%20Austin%20menekankan%20pentingnya%20menjaga%20jalur%20komunikasi',
    );
  });

  it('names the way of a second-hand claim', () => {
    const claim = seedReport.claims[4];
    expect(claim && citeClaim(seedReport, claim, say, '')).toContain(
      '— kementerian pertahanan Rusia, lewat TASS, menurut Tempo, https://',
    );
  });

  it('does without a publisher and without a source', () => {
    const report = buildReport({
      facts: { ...seedFacts, publisher: null },
      extraction: {
        ...seedExtraction,
        sources: [],
        attributions: seedExtraction.attributions.map((one) => ({ ...one, sourceId: null, via: [] })),
      },
      text: seedText,
      url: seedUrl,
    });
    const claim = report.claims[0];
    expect(claim && citeClaim(report, claim, say, '')).toMatch(
      /^“gencatan senjata segera di Ukraina” — Sumber tidak disebut, https/,
    );
  });
});
