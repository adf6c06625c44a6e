import { useMemo, useState } from 'preact/hooks';
import type { ArticleReport } from '../report/schema.ts';
import { type ClaimFilter, noFilter, selectClaims } from '../report/select-claims.ts';
import { ArticleHeader } from './ArticleHeader.tsx';
import { Carriers } from './Carriers.tsx';
import { Counts } from './Counts.tsx';
import { SourceCard } from './SourceCard.tsx';
import { TypeBar } from './TypeBar.tsx';

/** What a report needs and can do. */
export interface ReportViewProps {
  report: ArticleReport;
  highlights: boolean;
  onHighlights: (on: boolean) => void;
  onJump: (claimId: string) => void;
}

/** A whole report: the article, the counts, and its sources with their claims. */
export function ReportView({ report, highlights, onHighlights, onJump }: ReportViewProps) {
  const [filter, setFilter] = useState<ClaimFilter>(noFilter);
  const sources = useMemo(() => new Map(report.sources.map((source) => [source.id, source])), [report]);
  const shown = useMemo(() => selectClaims(report, filter), [report, filter]);
  return (
    <main class="report">
      <ArticleHeader report={report} highlights={highlights} onHighlights={onHighlights} />
      <div class="strip">
        <Counts counts={report.counts} />
        <TypeBar counts={report.counts} chosen={filter.types} onChoose={(types) => setFilter({ ...filter, types })} />
        <Carriers
          carriers={report.carriers}
          chosen={filter.carrier}
          onChoose={(carrier) => setFilter({ ...filter, carrier })}
        />
      </div>
      {report.sources.map((source) => {
        const claims = shown.filter((claim) => claim.source === source.id);
        if (claims.length === 0) return null;
        return <SourceCard key={source.id} source={source} claims={claims} sources={sources} onJump={onJump} />;
      })}
    </main>
  );
}
