import type { ReportClaim } from './schema.ts';

/** The words of a claim on one line; parts with something between them are joined by an ellipsis. */
export function claimText(claim: ReportClaim): string {
  return claim.parts.map((part) => part.quote.exact.replace(/\s+/g, ' ').trim()).join(' … ');
}
