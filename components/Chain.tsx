import type { ArticleReport, ReportClaim, ReportSource } from '../report/schema.ts';
import { SourceName } from './SourceName.tsx';

interface Props {
  report: ArticleReport;
  claim: ReportClaim;
  sources: ReadonlyMap<string, ReportSource>;
}

/** The whole way of a claim, from mouth to reader: `Kementerian Pertahanan Rusia → TASS → Tempo`. */
export function Chain({ report, claim, sources }: Props) {
  const publisher = report.publisher?.name ?? report.publisher?.host;
  return (
    <ol class="chain" data-testid="chain">
      {[claim.source, ...claim.via].map((id) => (
        <li key={id}>
          <SourceName source={sources.get(id)} />
        </li>
      ))}
      {publisher && (
        <li>
          <bdi>{publisher}</bdi>
        </li>
      )}
    </ol>
  );
}
