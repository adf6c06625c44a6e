import type { QuotationKind, SourceType } from '../engine/types.ts';
import { finishReport } from './finish-report.ts';
import type { ArticleReport, ReportClaim } from './schema.ts';

/** What the reader wants to see of a report. An empty or null field asks for nothing. */
export interface ClaimFilter {
  search: string;
  types: readonly SourceType[];
  quotation: QuotationKind | null;
  hand: 'first' | 'second' | null;
  /** Id of an outlet whose claims are asked for: those it said and those it brought. */
  carrier: string | null;
}

/** The filter that lets everything through. */
export const noFilter: ClaimFilter = { search: '', types: [], quotation: null, hand: null, carrier: null };

/** Whether a filter leaves anything out. */
export function isFiltering(filter: ClaimFilter): boolean {
  const { search, types, quotation, hand, carrier } = filter;
  return search.trim() !== '' || types.length > 0 || quotation !== null || hand !== null || carrier !== null;
}

/** The claims that pass a filter, in reading order. */
export function selectClaims(report: ArticleReport, filter: ClaimFilter): ReportClaim[] {
  if (!isFiltering(filter)) return report.claims;
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const words = foldCase(filter.search).split(/\s+/).filter(Boolean);
  return report.claims.filter((claim) => {
    const source = sources.get(claim.source);
    if (filter.types.length > 0 && !(source && filter.types.includes(source.type))) return false;
    if (filter.quotation !== null && claim.quotation !== filter.quotation) return false;
    if (filter.hand !== null && claim.secondHand !== (filter.hand === 'second')) return false;
    if (filter.carrier !== null && claim.source !== filter.carrier && !claim.via.includes(filter.carrier)) return false;
    if (words.length === 0) return true;
    const names = [claim.source, ...claim.via].map((id) => sources.get(id));
    const searched = foldCase(
      [...claim.parts.map((part) => part.quote.exact), ...names.flatMap((one) => [one?.name, one?.role])].join(' '),
    );
    return words.every((word) => searched.includes(word));
  });
}

/** Case and accents do not matter to who searches. */
function foldCase(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The report with only the claims the engine is at least this sure of (0 to 1), counted anew. */
export function withConfidence(report: ArticleReport, confidence: number): ArticleReport {
  if (report.claims.every((claim) => claim.confidence >= confidence)) return report;
  const claims = report.claims.filter((claim) => claim.confidence >= confidence);
  return finishReport({ ...report, claims });
}
