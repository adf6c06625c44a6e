import { claimText } from '../claim-text.ts';
import type { ArticleReport, ReportClaim, ReportSource } from '../schema.ts';
import { claimLink } from './cite-claim.ts';

type Cell = string | number | boolean | null | undefined;

/** What a row is made from. */
interface Row {
  report: ArticleReport;
  claim: ReportClaim;
  order: number;
  source: ReportSource | undefined;
  via: ReportSource[];
}

/** The columns, in order; `docs/exports.md` is their code book. */
export const csvColumns: Readonly<Record<string, (row: Row) => Cell>> = {
  order: ({ order }) => order,
  claim: ({ claim }) => claimText(claim),
  quotation: ({ claim }) => claim.quotation,
  source: ({ source }) => source?.name,
  source_type: ({ source }) => source?.type,
  role: ({ source }) => source?.role,
  hand: ({ claim }) => (claim.secondHand ? 'second' : 'first'),
  via: ({ via }) => via.map((one) => one.name).join(' > '),
  via_types: ({ via }) => via.map((one) => one.type).join(' > '),
  own_network: ({ via, source }) => [...via, source].some((one) => one?.type === 'outlet' && one.ownNetwork),
  statement_date: ({ claim }) => claim.date?.iso,
  statement_date_words: ({ claim }) => claim.date?.text,
  channel: ({ claim }) => claim.channel?.kind,
  channel_words: ({ claim }) => claim.channel?.text,
  unnamed_reason: ({ claim }) => claim.anonymity?.reason,
  unnamed_basis: ({ claim }) => claim.anonymity?.basis,
  paragraph: ({ claim }) => claim.paragraph,
  start: ({ claim }) => claim.parts[0]?.start,
  end: ({ claim }) => claim.parts.at(-1)?.end,
  cue: ({ claim }) => claim.why.cue?.text,
  mention: ({ claim }) => claim.why.mention?.text,
  rule: ({ claim }) => claim.rule,
  confidence: ({ claim }) => claim.confidence,
  corrected: ({ claim }) => claim.corrected,
  publisher: ({ report }) => report.publisher?.name ?? report.publisher?.host,
  headline: ({ report }) => report.headline,
  published: ({ report }) => report.published,
  link: ({ report, claim }) => claimLink(report, claim),
};

/** Words that a spreadsheet would run as a formula, also behind spaces (https://owasp.org/www-community/attacks/CSV_Injection). */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/u;

/** The same behind a semicolon: where the comma is the decimal sign, as in Indonesia, spreadsheets begin a cell there. */
const laterFormula = /;(?=\s*[=+\-@＝＋－＠])/gu;

/**
 * One claim a row, by RFC 4180: comma, CRLF, every cell in quotes. It opens with a byte-order mark, or Excel would read
 * the file in its old code page. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function toCsv(report: ArticleReport): string {
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const rows = report.claims.map((claim, index) => {
    const via = claim.via.flatMap((id) => sources.get(id) ?? []);
    const row = { report, claim, order: index + 1, source: sources.get(claim.source), via };
    return Object.values(csvColumns).map((column) => column(row));
  });
  return `\uFEFF${[Object.keys(csvColumns), ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(cell: Cell): string {
  const words =
    cell === null || cell === undefined ? '' : String(cell).replace(/\s+/g, ' ').replace(laterFormula, ";'");
  const safe = typeof cell === 'string' && formula.test(cell) ? `'${words}` : words;
  return `"${safe.replaceAll('"', '""')}"`;
}
