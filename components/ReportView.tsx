import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Correction } from '../report/correction.ts';
import type { ArticleReport } from '../report/schema.ts';
import { type ClaimFilter, noFilter, selectClaims } from '../report/select-claims.ts';
import { ArticleHeader } from './ArticleHeader.tsx';
import { Carriers } from './Carriers.tsx';
import { Counts } from './Counts.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { Figures } from './Figures.tsx';
import { FilterBar } from './FilterBar.tsx';
import { useTranslator } from './language.ts';
import { Notes } from './Notes.tsx';
import { PageCorrections } from './PageCorrections.tsx';
import { ReadingList } from './ReadingList.tsx';
import { SourceList } from './SourceList.tsx';
import { TypeBar } from './TypeBar.tsx';
import { UnsourcedList } from './UnsourcedList.tsx';
import { type View, Views } from './Views.tsx';

/** What a report needs to be shown. */
export interface ReportViewProps {
  /** The report with the claims that pass the reader's threshold. */
  report: ArticleReport;
  /** How many claims do not pass it. */
  lessSure?: number;
  corrections: readonly Correction[];
  highlights: boolean;
  confidence: number;
  /** Whether the reader asks for sentences without a source. */
  unsourced: boolean;
  onHighlights: (on: boolean) => void;
  onConfidence: (confidence: number) => void;
  onUnsourced: (on: boolean) => void;
  /** What stands at the very end: the site's switch, ways to other screens. */
  children?: ComponentChildren;
}

/** A whole report: the article, the counts, and its sources with their claims. */
export function ReportView(props: ReportViewProps) {
  const { report, corrections, highlights, confidence } = props;
  const t = useTranslator();
  const [filter, setFilter] = useState<ClaimFilter>(noFilter);
  const [chosen, setView] = useState<View>('source');
  const view = chosen === 'unsourced' && !props.unsourced ? 'source' : chosen;
  const sources = useMemo(() => new Map(report.sources.map((source) => [source.id, source])), [report]);
  const claims = useMemo(() => selectClaims(report, filter), [report, filter]);
  const change = (part: Partial<ClaimFilter>) => {
    setFilter({ ...filter, ...part });
    if (view === 'unsourced') setView('source');
  };
  return (
    <main class="report">
      <ArticleHeader report={report} highlights={highlights} onHighlights={props.onHighlights} />
      <section class="strip" aria-label={t.text('counts.title')}>
        <Counts counts={report.counts} />
        <TypeBar counts={report.counts} chosen={filter.types} onChoose={(types) => change({ types })} />
        <Carriers carriers={report.carriers} chosen={filter.carrier} onChoose={(carrier) => change({ carrier })} />
        <Notes report={report} lessSure={props.lessSure ?? 0} onShowAll={() => props.onConfidence(0)} />
        <Figures counts={report.counts} onTypes={(types) => change({ types })} />
      </section>
      <div class="controls">
        <Views view={view} unsourced={props.unsourced ? report.unsourced.length : null} onView={setView} />
        {view !== 'unsourced' && (
          <FilterBar
            filter={filter}
            confidence={confidence}
            shown={claims.length}
            onFilter={setFilter}
            unsourced={props.unsourced}
            onConfidence={props.onConfidence}
            onUnsourced={props.onUnsourced}
          />
        )}
      </div>
      {view === 'source' && <SourceList report={report} claims={claims} sources={sources} />}
      {view === 'reading' && <ReadingList report={report} claims={claims} sources={sources} />}
      {view === 'unsourced' && <UnsourcedList sentences={report.unsourced} />}
      {view !== 'unsourced' && claims.length === 0 && <p class="note">{t.text('filter.none')}</p>}
      <footer>
        <PageCorrections corrections={corrections} />
        <ExportMenu report={report} />
        {props.children}
        <p class="soft">{t.text('footer.onDevice')}</p>
      </footer>
    </main>
  );
}
