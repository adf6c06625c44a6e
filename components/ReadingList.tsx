import { useMemo } from 'preact/hooks';
import type { ArticleReport, ReportClaim, ReportSource } from '../report/schema.ts';
import { ClaimRow } from './ClaimRow.tsx';
import { claimKey, stableKeys } from './stable-keys.ts';
import { useGrowing } from './use-growing.ts';

interface Props {
  report: ArticleReport;
  claims: readonly ReportClaim[];
  sources: ReadonlyMap<string, ReportSource>;
}

/** The claims as they are read, each with its source. */
export function ReadingList({ report, claims, sources }: Props) {
  const rows = useMemo(() => {
    const keys = stableKeys(claims, claimKey);
    return claims.map((claim, at) => <ClaimRow key={keys[at]} report={report} claim={claim} sources={sources} named />);
  }, [report, claims, sources]);
  return (
    <ol class="claims reading" data-testid="reading-order">
      {useGrowing(rows)}
    </ol>
  );
}
