import { type ClaimFilter, isFiltering, noFilter } from '../report/select-claims.ts';
import { CertaintySlider } from './CertaintySlider.tsx';
import { useTranslator } from './language.ts';
import { Switch } from './Switch.tsx';

interface Props {
  filter: ClaimFilter;
  confidence: number;
  /** Whether sentences without a source are listed in a view of their own. */
  unsourced: boolean;
  /** How many claims pass, for the eye and the screen reader. */
  shown: number;
  onFilter: (filter: ClaimFilter) => void;
  onConfidence: (confidence: number) => void;
  onUnsourced: (on: boolean) => void;
}

/** Search, and behind a fold the rest: quoted or not, first or second hand, how sure. */
export function FilterBar(props: Props) {
  const { filter, confidence, shown, onFilter } = props;
  const t = useTranslator();
  const choice = (value: string) => (value === '' ? null : value);
  return (
    <search class="filters">
      <input
        type="search"
        aria-label={t.text('filter.search')}
        placeholder={t.text('filter.search')}
        value={filter.search}
        data-testid="search"
        onInput={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
      />
      <details class="fold" data-testid="filters">
        <summary>{t.text('filter.title')}</summary>
        <div class="choices">
          <label>
            {t.text('filter.quotation')}
            <select
              value={filter.quotation ?? ''}
              data-testid="filter-quotation"
              onChange={({ currentTarget: { value } }) =>
                onFilter({ ...filter, quotation: choice(value) as ClaimFilter['quotation'] })
              }
            >
              <option value="">{t.text('filter.any')}</option>
              {(['direct', 'indirect', 'mixed'] as const).map((kind) => (
                <option key={kind} value={kind}>
                  {t.text(`quotation.${kind}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t.text('filter.hand')}
            <select
              value={filter.hand ?? ''}
              data-testid="filter-hand"
              onChange={({ currentTarget: { value } }) =>
                onFilter({ ...filter, hand: choice(value) as ClaimFilter['hand'] })
              }
            >
              <option value="">{t.text('filter.any')}</option>
              <option value="first">{t.text('hand.first')}</option>
              <option value="second">{t.text('hand.second')}</option>
            </select>
          </label>
          <CertaintySlider value={confidence} onChange={props.onConfidence} />
          <Switch
            label={t.text('filter.unsourced')}
            on={props.unsourced}
            testId="unsourced-switch"
            onChange={props.onUnsourced}
          />
        </div>
      </details>
      <p role="status" class="filtered">
        {isFiltering(filter) && (
          <>
            {t.text('filter.shown', { count: shown })}{' '}
            <button type="button" class="link" data-testid="clear-filter" onClick={() => onFilter(noFilter)}>
              {t.text('filter.clear')}
            </button>
          </>
        )}
      </p>
    </search>
  );
}
