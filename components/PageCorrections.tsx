import type { Correction } from '../report/correction.ts';
import { useActions } from './actions.ts';
import { useTranslator } from './language.ts';

/** The reader's own corrections on this page, each with its way back. */
export function PageCorrections({ corrections }: { corrections: readonly Correction[] }) {
  const t = useTranslator();
  const { undo } = useActions();
  if (corrections.length === 0) return null;
  return (
    <details class="fold" data-testid="page-corrections">
      <summary>{t.text('correct.onPage', { count: corrections.length })}</summary>
      <ul>
        {corrections.map((correction) => (
          <li key={correction.id}>
            <CorrectionText correction={correction} />{' '}
            <button type="button" class="link" data-testid="undo" onClick={() => undo(correction)}>
              {t.text('correct.undo')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What a correction says, in words. */
export function CorrectionText({ correction }: { correction: Correction }) {
  const t = useTranslator();
  const { change, quote } = correction;
  const values = {
    type: 'type' in change ? t.text(`type.${change.type}`) : '',
    name: <bdi>{'name' in change ? change.name : ''}</bdi>,
    quote: <bdi>{quote.exact.length > 80 ? `${quote.exact.slice(0, 80).toWellFormed()}…` : quote.exact}</bdi>,
  };
  return <span>{t.parts(`correct.made.${change.kind}`, values)}</span>;
}
