import type { ArticleReport } from '../report/schema.ts';
import { useActions } from './actions.ts';
import { useTranslator } from './language.ts';

interface Props {
  report: ArticleReport;
  /** Claims that the reader's threshold leaves out of the report. */
  lessSure: number;
  onShowAll: () => void;
}

/** What a reader should know before the list: where the text comes from, and what was not read or is not shown. */
export function Notes({ report, lessSure, onShowAll }: Props) {
  const t = useTranslator();
  const { readAllPages } = useActions();
  const { counts, pages, wireCredit, needsVerification, unread } = report;
  return (
    <ul class="notes" data-testid="notes">
      {/* Not while others may be among the claims that are left out or whose source is hidden. */}
      {counts.sources === 1 && lessSure + counts.hiddenSource === 0 && <li>{t.text('note.oneSource')}</li>}
      {counts.ownNetwork > 0 && (
        <li>{t.text('note.ownNetwork', { own: counts.ownNetwork, other: counts.otherOutlets })}</li>
      )}
      {wireCredit && <li>{t.parts('note.wire', { agency: <bdi>{wireCredit}</bdi> })}</li>}
      {needsVerification && <li>{t.text('note.needsVerification')}</li>}
      {pages && pages.total > 1 && (
        <li>
          {pages.read ? (
            t.text('note.allPages', { count: pages.read.length, total: pages.total })
          ) : (
            <>
              {t.text('note.pages', { current: pages.current, total: pages.total })}{' '}
              <button type="button" class="link" data-testid="read-all-pages" onClick={readAllPages}>
                {t.text('note.readAll')}
              </button>
            </>
          )}
        </li>
      )}
      {lessSure > 0 && (
        <li>
          {t.text('note.lessSure', { count: lessSure })}{' '}
          <button type="button" class="link" data-testid="show-less-sure" onClick={onShowAll}>
            {t.text('action.showAll')}
          </button>
        </li>
      )}
      {unread > 0 && <li>{t.text('note.unread', { count: unread })}</li>}
    </ul>
  );
}
