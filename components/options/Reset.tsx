import { useState } from 'preact/hooks';
import { useTranslator } from '../language.ts';

/** Sets everything back, after a second press: it cannot be undone. Corrections stay; they have their own button. */
export function Reset({ onReset }: { onReset: () => void }) {
  const t = useTranslator();
  const [asked, setAsked] = useState(false);
  return (
    <section>
      <h2>{t.text('options.reset')}</h2>
      <p class="soft">{t.text('options.resetText')}</p>
      <div class="buttons">
        <button
          type="button"
          data-testid="reset"
          onClick={() => {
            if (asked) onReset();
            setAsked(!asked);
          }}
        >
          {t.text(asked ? 'options.resetSure' : 'options.resetButton')}
        </button>
        {asked && (
          <button type="button" onClick={() => setAsked(false)}>
            {t.text('action.cancel')}
          </button>
        )}
      </div>
    </section>
  );
}
