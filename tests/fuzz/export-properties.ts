import fc from 'fast-check';
import Papa from 'papaparse';
import { citeClaim } from '../../report/export/cite-claim.ts';
import { toAnnotations } from '../../report/export/to-annotations.ts';
import { csvColumns, toCsv } from '../../report/export/to-csv.ts';
import { toJson } from '../../report/export/to-json.ts';
import { toMarkdown } from '../../report/export/to-markdown.ts';
import { findOriginals } from '../../report/find-originals.ts';
import type { ArticleReport } from '../../report/schema.ts';
import { anyText } from '../report/fixtures/any-text.ts';
import { seedReport } from '../report/fixtures/seed.ts';
import type { Property } from './property.ts';

const now = '2026-01-02T03:04:05.000Z';
const say = (key: string): string => key;

/** The seed report with other words wherever words of a page stand. */
function withWords(words: string): ArticleReport {
  return {
    ...seedReport,
    url: `https://www.tempo.co/${encodeURIComponent(words.toWellFormed())}`,
    headline: words,
    publisher: { name: words, host: 'www.tempo.co' },
    sources: seedReport.sources.map((source) => ({ ...source, name: words, role: words, link: words })),
    claims: seedReport.claims.map((claim) => ({
      ...claim,
      date: { iso: null, text: words },
      channel: { kind: words, text: words },
      parts: claim.parts.map((part) => ({ ...part, quote: { prefix: words, exact: words, suffix: words } })),
    })),
  };
}

const starts = /^\s*[=+\-@＝＋－＠]/u;

/** What holds for the exports, whatever words a page puts into them. */
export const exportProperties: readonly Property[] = [
  {
    name: 'CSV keeps its shape and starts no formula, be the separator a comma or a semicolon',
    run: (options) =>
      fc.assert(
        fc.property(anyText, (words) => {
          const csv = toCsv(withWords(`a${words}`));
          const { data, errors } = Papa.parse<string[]>(csv.trim().replace(/^\uFEFF/, ''), { delimiter: ',' });
          if (errors.length > 0 || data.length !== seedReport.claims.length + 1) throw new Error('rows were broken');
          if (data.some((row) => row.length !== Object.keys(csvColumns).length)) throw new Error('columns were broken');
          if (/;\s*[=+\-@＝＋－＠]/u.test(csv)) throw new Error('a cell behind a semicolon starts a formula');
          const first = Papa.parse<string[]>(toCsv(withWords(words)).replace(/^\uFEFF/, ''), { delimiter: ',' }).data;
          if (first.flat().some((cell) => starts.test(cell))) throw new Error('a cell starts a formula');
        }),
        options,
      ),
  },
  {
    name: 'JSON and annotations are JSON, with as many claims as there are',
    run: (options) =>
      fc.assert(
        fc.property(anyText, (words) => {
          const report = withWords(words);
          if (JSON.parse(toJson(report, now)).claims.length !== report.claims.length)
            throw new Error('claims were lost');
          const { first } = JSON.parse(toAnnotations(report, now));
          if (first.items.length !== report.claims.length) throw new Error('annotations were lost');
        }),
        options,
      ),
  },
  {
    name: 'Markdown and citations keep their lines, and lead nowhere but to the article',
    run: (options) =>
      fc.assert(
        fc.property(anyText, (words) => {
          const report = withWords(words);
          const markdown = toMarkdown(report, say, words);
          const plain = toMarkdown(withWords('kata'), say, 'kata');
          if (
            markdown.split('\n').filter((line) => /^(#|- )/.test(line)).length >
            plain.split('\n').filter((line) => /^(#|- )/.test(line)).length
          )
            throw new Error('a line was added');
          for (const [, target] of markdown.matchAll(/\]\(<([^>]*)>\)/g))
            if (!target?.startsWith('https://www.tempo.co/')) throw new Error(`a link leads to ${target}`);
          for (const claim of report.claims) citeClaim(report, claim, say, words);
        }),
        options,
      ),
  },
  {
    name: 'no link leads to anything but a web page',
    run: (options) =>
      fc.assert(
        fc.property(
          fc.oneof(
            anyText,
            fc.webUrl(),
            fc.constantFrom('javascript:alert(1)', 'data:text/html,x', 'https:', ' https://x'),
          ),
          (link) => {
            const report = withWords('kata');
            const sources = new Map(report.sources.map((source) => [source.id, { ...source, link }]));
            for (const claim of report.claims)
              for (const { href } of findOriginals(claim, sources))
                if (!/^https?:\/\//.test(new URL(href).href)) throw new Error(`leads to ${href}`);
          },
        ),
        options,
      ),
  },
];
