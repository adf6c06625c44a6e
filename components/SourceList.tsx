import { useMemo } from 'preact/hooks';
import type { ArticleReport, ReportClaim, ReportSource } from '../report/schema.ts';
import { SourceCard } from './SourceCard.tsx';
import { sourceKey, stableKeys } from './stable-keys.ts';
import { useGrowing } from './use-growing.ts';

interface Props {
  report: ArticleReport;
  claims: readonly ReportClaim[];
  sources: ReadonlyMap<string, ReportSource>;
}

/** The claims by source, most claims first. */
export function SourceList({ report, claims, sources }: Props) {
  const cards = useMemo(() => {
    const bySource = Map.groupBy(claims, (claim) => claim.source);
    const keys = stableKeys(report.sources, sourceKey);
    return report.sources.flatMap((source, at) => {
      const own = bySource.get(source.id);
      return own ? [<SourceCard key={keys[at]} report={report} source={source} claims={own} sources={sources} />] : [];
    });
  }, [report, claims, sources]);
  return <>{useGrowing(cards)}</>;
}
