import type { ArticleReport, ReportClaim, ReportSource } from '../report/schema.ts';
import { Chain } from './Chain.tsx';
import { certaintyOf } from './certainty.ts';
import { useTranslator } from './language.ts';

interface Props {
  report: ArticleReport;
  claim: ReportClaim;
  sources: ReadonlyMap<string, ReportSource>;
}

/** Why a claim is one: its way, the rule in plain words, the words that gave it away, and how sure the reading is. */
export function Why({ report, claim, sources }: Props) {
  const t = useTranslator();
  const rule = t.has(`rule.${claim.rule}`) ? `rule.${claim.rule}` : 'rule.other';
  const { cue, mention } = claim.why;
  return (
    <div data-testid="why" class="why">
      <Chain report={report} claim={claim} sources={sources} />
      <p>{t.text(claim.corrected ? 'rule.reader' : rule)}</p>
      <dl>
        {cue && (
          <div>
            <dt>{t.text('why.cue')}</dt>
            <dd>
              <q>
                <bdi>{cue.text}</bdi>
              </q>
            </dd>
          </div>
        )}
        {mention && (
          <div>
            <dt>{t.text('why.mention')}</dt>
            <dd>
              <q>
                <bdi>{mention.text}</bdi>
              </q>
            </dd>
          </div>
        )}
        <div>
          <dt>{t.text('why.certainty')}</dt>
          <dd>{t.text(`certainty.${certaintyOf(claim.confidence)}`)}</dd>
        </div>
      </dl>
    </div>
  );
}
