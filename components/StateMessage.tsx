import type { ComponentChildren } from 'preact';
import { useTranslator } from './language.ts';

/** States in which there is no list to show. */
export type QuietState =
  | 'reading'
  | 'no-article'
  | 'nothing-found'
  | 'site-off'
  | 'forbidden'
  | 'no-access'
  | 'unsupported-language'
  | 'less-sure'
  | 'no-tab'
  | 'failed';

/** Says in words what is going on, and below it what the reader can do. */
export function StateMessage(props: { state: QuietState; site?: string; children?: ComponentChildren }) {
  const t = useTranslator();
  const { state, site = '' } = props;
  return (
    <main class="state" data-testid="state" data-state={state} aria-busy={state === 'reading'}>
      <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
        <path d="M9 3h14a7 7 0 0 1 7 7v3a7 7 0 0 1-7 7h-7l-5 5v-5H9a7 7 0 0 1-7-7v-3a7 7 0 0 1 7-7z" />
        <circle cx="21" cy="27.500" r="2.500" />
      </svg>
      <h1>{t.text(`state.${state}.title`)}</h1>
      <p>{t.parts(`state.${state}.text`, { site: <bdi>{site}</bdi> })}</p>
      <div class="actions">{props.children}</div>
    </main>
  );
}
