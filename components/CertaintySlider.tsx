import { certaintySteps, stepOf } from './certainty.ts';
import { useTranslator } from './language.ts';

/** From everything to only the sure. `value` is the threshold of confidence, 0 to 1. */
export function CertaintySlider({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const t = useTranslator();
  const step = stepOf(value);
  return (
    <label class="slider">
      <span>{t.text('filter.certainty')}</span>
      <input
        type="range"
        min={0}
        max={certaintySteps.length - 1}
        step={1}
        value={step}
        data-testid="certainty"
        aria-valuetext={t.text(`show.${certaintySteps[step]?.name}`)}
        onInput={(event) => onChange(certaintySteps[Number(event.currentTarget.value)]?.least ?? 0)}
      />
      <output class="soft">{t.text(`show.${certaintySteps[step]?.name}`)}</output>
    </label>
  );
}
