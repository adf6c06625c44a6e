import { type SourceType, sourceTypes } from '../engine/types.ts';
import type { ReportCounts } from '../report/schema.ts';
import { useTranslator } from './language.ts';

interface Props {
  counts: ReportCounts;
  /** Types that are asked for; none means all. */
  chosen: readonly SourceType[];
  onChoose: (types: SourceType[]) => void;
}

/** Claims by type of source: a bar whose parts filter by it, and under it the same in words. */
export function TypeBar({ counts, chosen, onChoose }: Props) {
  const t = useTranslator();
  const present = sourceTypes.filter((type) => counts.byType[type].claims > 0);
  if (present.length === 0) return null;
  const toggle = (type: SourceType) =>
    onChoose(chosen.includes(type) ? chosen.filter((one) => one !== type) : [...chosen, type]);
  return (
    <fieldset class="types">
      <legend class="hidden">{t.text('counts.byType')}</legend>
      <div class="bar" aria-hidden="true">
        {present.map((type) => (
          // For the pointer alone: keys and screen readers have the buttons below, which do the same.
          <button
            key={type}
            type="button"
            tabIndex={-1}
            data-testid="type-segment"
            title={t.text('counts.ofType', { type: t.text(`type.${type}`), count: counts.byType[type].claims })}
            onClick={() => toggle(type)}
            data-type={type}
            data-off={chosen.length > 0 && !chosen.includes(type)}
            style={{ flexGrow: counts.byType[type].claims }}
          />
        ))}
      </div>
      <div class="legend">
        <span class="soft" aria-hidden="true">
          {t.text('counts.from')}
        </span>
        {present.map((type) => (
          <button
            key={type}
            type="button"
            data-type={type}
            data-testid="type-filter"
            aria-pressed={chosen.includes(type)}
            onClick={() => toggle(type)}
          >
            {t.text('counts.ofType', { type: t.text(`type.${type}`), count: counts.byType[type].claims })}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
