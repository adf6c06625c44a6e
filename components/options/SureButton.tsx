import { useState } from 'preact/hooks';
import { useTranslator } from '../language.ts';

interface Props {
  /** The words of the button, and those it asks back with. */
  label: string;
  sure: string;
  testId: string;
  onSure: () => void;
}

/** A button for what cannot be undone: it does it at the second press. */
export function SureButton({ label, sure, testId, onSure }: Props) {
  const t = useTranslator();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <button
        type="button"
        data-testid={testId}
        onClick={() => {
          if (asked) onSure();
          setAsked(!asked);
        }}
      >
        {asked ? sure : label}
      </button>
      {asked && (
        <button type="button" onClick={() => setAsked(false)}>
          {t.text('action.cancel')}
        </button>
      )}
    </>
  );
}
