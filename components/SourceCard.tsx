import type { ReportClaim, ReportSource } from '../report/schema.ts';
import { ClaimRow } from './ClaimRow.tsx';
import { useTranslator } from './language.ts';
import { TypeIcon } from './TypeIcon.tsx';

interface Props {
  source: ReportSource;
  /** The claims of it that are shown. */
  claims: readonly ReportClaim[];
  sources: ReadonlyMap<string, ReportSource>;
  onJump: (claimId: string) => void;
}

/** A source with its type, its role and its claims. */
export function SourceCard({ source, claims, sources, onJump }: Props) {
  const t = useTranslator();
  return (
    <section class="source" data-testid="source" data-type={source.type}>
      <div class="who">
        <TypeIcon type={source.type} />
        <h2 data-testid="source-name">
          <bdi>{source.name || t.text('source.hidden')}</bdi>
        </h2>
        <span class="soft count">{t.text('counts.claims', { count: claims.length })}</span>
        <p class="soft">
          <span class="dot type-word">{t.text(`type.${source.type}`)}</span>
          {source.role && (
            <bdi class="dot" data-testid="source-role">
              {source.role}
            </bdi>
          )}
        </p>
      </div>
      <ul class="claims">
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} sources={sources} onJump={onJump} />
        ))}
      </ul>
    </section>
  );
}
