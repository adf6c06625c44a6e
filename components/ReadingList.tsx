import type { ArticleReport, ReportClaim, ReportSource } from '../report/schema.ts';
import { ClaimRow } from './ClaimRow.tsx';

interface Props {
  report: ArticleReport;
  claims: readonly ReportClaim[];
  sources: ReadonlyMap<string, ReportSource>;
}

/** The claims as they are read, each with its source. */
export function ReadingList({ report, claims, sources }: Props) {
  return (
    <ol class="claims reading" data-testid="reading-order">
      {claims.map((claim) => (
        <ClaimRow key={claim.id} report={report} claim={claim} sources={sources} named />
      ))}
    </ol>
  );
}
