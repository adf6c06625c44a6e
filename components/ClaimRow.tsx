import { claimText } from '../report/claim-text.ts';
import { citeClaim } from '../report/export/cite-claim.ts';
import type { ArticleReport, ReportClaim, ReportSource } from '../report/schema.ts';
import { useActions } from './actions.ts';
import { CopyButton } from './CopyButton.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import { formatDate } from './format-date.ts';
import { useTranslator } from './language.ts';
import { Original } from './Original.tsx';
import { type OpenPart, useOpenPart } from './open-parts.ts';
import { SourceName } from './SourceName.tsx';
import { TypeIcon } from './TypeIcon.tsx';
import { Way } from './Way.tsx';
import { Why } from './Why.tsx';

interface Props {
  report: ArticleReport;
  claim: ReportClaim;
  sources: ReadonlyMap<string, ReportSource>;
  /** In reading order a claim stands without its source's heading and names it itself. */
  named?: boolean;
}

/** One claim; a press on it leads to its words on the page, the buttons below tell more of it. */
export function ClaimRow({ report, claim, sources, named = false }: Props) {
  const t = useTranslator();
  const { jump, correct } = useActions();
  const [open, setOpen] = useOpenPart(claim);
  const source = sources.get(claim.source);
  const text = <bdi>{claimText(claim)}</bdi>;
  const toggle = (part: OpenPart) => setOpen(open === part ? null : part);
  return (
    <li class="claim" data-testid="claim" data-claim={claim.id} data-type={source?.type}>
      <button type="button" class="jump" title={t.text('claim.jump')} onClick={() => jump(claim)}>
        {claim.quotation === 'direct' ? <q>{text}</q> : text}
      </button>
      {named && source && (
        <p class="by">
          <TypeIcon type={source.type} />
          <strong>
            <SourceName source={source} />
          </strong>{' '}
          <span class="soft">· {source.role ? <bdi>{source.role}</bdi> : t.text(`type.${source.type}`)}</span>
        </p>
      )}
      <Way via={claim.via.flatMap((id) => sources.get(id) ?? [])} />
      <p class="meta soft">
        <span class="dot">{t.text(`quotation.${claim.quotation}`)}</span>
        {claim.channel && <bdi class="dot">{claim.channel.text}</bdi>}
        {claim.date && <bdi class="dot">{claim.date.text}</bdi>}
        <span class="dot">{t.text('counts.paragraph', { number: claim.paragraph })}</span>
        {claim.corrected && <span class="dot">{t.text('correct.mark')}</span>}
        <span class="tools">
          <button
            type="button"
            class="link"
            data-testid="why-button"
            aria-expanded={open !== null}
            onClick={() => toggle('why')}
          >
            {t.text('why.title')}
          </button>
          <CopyButton
            class="link"
            testId="copy-claim"
            label={t.text('claim.copy')}
            text={() => citeClaim(report, claim, t.text, formatDate(report.published, t.language))}
          />
        </span>
      </p>
      {open === 'why' && (
        <>
          <Why report={report} claim={claim} sources={sources} />
          <div class="buttons">
            <Original claim={claim} sources={sources} />
            {correct && (
              <button type="button" data-testid="correct-button" onClick={() => setOpen('correct')}>
                {t.text('correct.title')}
              </button>
            )}
          </div>
          {!correct && (
            <p class="soft" data-testid="not-kept">
              {t.text('correct.private')}
            </p>
          )}
        </>
      )}
      {open === 'correct' && correct && (
        <CorrectionForm claim={claim} sources={sources} correct={correct} onDone={() => setOpen(null)} />
      )}
    </li>
  );
}
