import { useTranslator } from '../language.ts';
import { SureButton } from './SureButton.tsx';

/** Sets everything back. Corrections stay; they have their own button. */
export function Reset({ onReset }: { onReset: () => void }) {
  const t = useTranslator();
  return (
    <section>
      <h2>{t.text('options.reset')}</h2>
      <p class="soft">{t.text('options.resetText')}</p>
      <div class="buttons">
        <SureButton
          label={t.text('options.resetButton')}
          sure={t.text('options.resetSure')}
          testId="reset"
          onSure={onReset}
        />
      </div>
    </section>
  );
}
