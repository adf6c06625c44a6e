import { CertaintySlider } from '../CertaintySlider.tsx';
import { useTranslator } from '../language.ts';
import { Switch } from '../Switch.tsx';
import { Corrections } from './Corrections.tsx';
import { Keys } from './Keys.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Looks } from './Looks.tsx';
import type { OptionsProps } from './options-data.ts';
import { Reset } from './Reset.tsx';
import { Sites } from './Sites.tsx';

/** Everything a reader can set. */
export function Options(props: OptionsProps) {
  const t = useTranslator();
  return (
    <main class="page options">
      <h1>{t.text('options.title')}</h1>
      <section>
        <h2>{t.text('options.general')}</h2>
        <LanguageChoice language={props.language} onLanguage={props.onLanguage} />
        <CertaintySlider value={props.confidence} onChange={props.onConfidence} />
        <p>
          <Switch label={t.text('filter.unsourced')} on={props.unsourced} onChange={props.onUnsourced} />
        </p>
      </section>
      <section>
        <h2>{t.text('options.marks')}</h2>
        <p>
          <Switch
            label={t.text('options.highlights')}
            on={props.highlights}
            testId="options-highlights"
            onChange={props.onHighlights}
          />
        </p>
        <Looks {...props} />
      </section>
      <Sites {...props} />
      <Keys keys={props.keys} />
      <Corrections {...props} />
      <Reset onReset={props.onReset} />
    </main>
  );
}
