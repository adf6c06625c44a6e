import { useEffect, useState } from 'preact/hooks';
import { useActions } from './actions.ts';
import { useTranslator } from './language.ts';

/** How long the answer to a press stands, in milliseconds. */
const answerTime = 2000;

interface Props {
  label: string;
  text: () => string;
  class?: string;
  testId?: string;
}

/** Copies a text and says on its own face whether that worked. */
export function CopyButton({ label, text, class: className, testId }: Props) {
  const t = useTranslator();
  const { copy } = useActions();
  const [answer, setAnswer] = useState<'done' | 'failed' | null>(null);
  useEffect(() => {
    if (answer === null) return;
    const timer = setTimeout(() => setAnswer(null), answerTime);
    return () => clearTimeout(timer);
  }, [answer]);
  return (
    <button
      type="button"
      class={className}
      data-testid={testId}
      onClick={async () => setAnswer((await copy(text())) ? 'done' : 'failed')}
    >
      <span aria-live="polite">{answer === null ? label : t.text(`copy.${answer}`)}</span>
    </button>
  );
}
