import type { Correction, CorrectionChange } from './correction.ts';
import { finishReport, type ReportDraft } from './finish-report.ts';
import type { ArticleReport, QuoteSelector, ReportClaim, ReportSource } from './schema.ts';
import { bareSource } from './source-types.ts';

/** The report as the reader corrected it, counted anew. Corrections whose quote is gone from the article change nothing. */
export function applyCorrections(report: ArticleReport, corrections: readonly Correction[]): ArticleReport {
  if (corrections.length === 0) return report;
  let draft: ReportDraft = report;
  for (const { quote, change } of corrections) {
    const claim = findClaim(draft.claims, quote);
    if (claim) draft = applyChange(draft, claim, change);
  }
  return finishReport(draft);
}

/** The claim a quote means: the same words, and of several the one whose surroundings fit best. */
export function findClaim(claims: readonly ReportClaim[], quote: QuoteSelector): ReportClaim | undefined {
  const closeness = (claim: ReportClaim) => {
    const own = claim.parts[0]?.quote;
    return own ? sameEnd(own.prefix, quote.prefix) + sameStart(own.suffix, quote.suffix) : 0;
  };
  return claims
    .filter((claim) => claim.parts[0]?.quote.exact === quote.exact)
    .reduce<ReportClaim | undefined>(
      (best, claim) => (best && closeness(best) >= closeness(claim) ? best : claim),
      undefined,
    );
}

function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function sameEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function applyChange(draft: ReportDraft, claim: ReportClaim, change: CorrectionChange): ReportDraft {
  if (change.kind === 'not-a-claim') return { ...draft, claims: draft.claims.filter((one) => one !== claim) };
  if (change.kind === 'type') {
    const retyped = (source: ReportSource) => (source.id === claim.source ? { ...source, type: change.type } : source);
    const mark = (one: ReportClaim) => (one.source === claim.source ? { ...one, corrected: true } : one);
    return { ...draft, sources: draft.sources.map(retyped), claims: draft.claims.map(mark) };
  }
  const known = draft.sources.find((source) => source.name === change.name && source.type === change.type);
  const source = known ?? bareSource(`reader-${draft.sources.length + 1}`, change.name, change.type);
  const corrected = { ...claim, source: source.id, via: claim.via.filter((id) => id !== source.id), corrected: true };
  return {
    ...draft,
    sources: known ? draft.sources : [...draft.sources, source],
    claims: draft.claims.map((one) => (one === claim ? corrected : one)),
  };
}
