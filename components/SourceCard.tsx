import { useMemo } from 'preact/hooks';
import type { ArticleReport, ReportClaim, ReportSource } from '../report/schema.ts';
import { AnonymousCard } from './AnonymousCard.tsx';
import { ClaimRow } from './ClaimRow.tsx';
import { useTranslator } from './language.ts';
import { SourceName } from './SourceName.tsx';
import { claimKey, stableKeys } from './stable-keys.ts';
import { TypeIcon } from './TypeIcon.tsx';
import { useGrowing } from './use-growing.ts';

interface Props {
  report: ArticleReport;
  source: ReportSource;
  /** The claims of it that are shown. */
  claims: readonly ReportClaim[];
  sources: ReadonlyMap<string, ReportSource>;
}

/** A source with its type, its role and its claims. */
export function SourceCard({ report, source, claims, sources }: Props) {
  const t = useTranslator();
  const rows = useMemo(() => {
    const keys = stableKeys(claims, claimKey);
    return claims.map((claim, at) => <ClaimRow key={keys[at]} report={report} claim={claim} sources={sources} />);
  }, [report, claims, sources]);
  return (
    <section class="source" data-testid="source" data-type={source.type}>
      <div class="who">
        <TypeIcon type={source.type} />
        <h2 data-testid="source-name">
          <SourceName source={source} />
        </h2>
        <span class="soft count">{t.text('counts.claims', { count: claims.length })}</span>
        <p class="soft">
          <span class="dot type-word">{t.text(`type.${source.type}`)}</span>
          {source.role && (
            <bdi class="dot" data-testid="source-role">
              {source.role}
            </bdi>
          )}
          {source.ownNetwork && <span class="dot">{t.text('carriers.own')}</span>}
        </p>
      </div>
      {source.type === 'anonymous' && <AnonymousCard source={source} claims={claims} />}
      <ul class="claims">{useGrowing(rows)}</ul>
    </section>
  );
}
