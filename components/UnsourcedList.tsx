import type { UnsourcedSentence } from '../report/schema.ts';
import { useActions } from './actions.ts';
import { useTranslator } from './language.ts';

/** Sentences one could check that have no source in their sentence or paragraph. */
export function UnsourcedList({ sentences }: { sentences: readonly UnsourcedSentence[] }) {
  const t = useTranslator();
  const { jumpToText } = useActions();
  return (
    <>
      <p class="note soft">{t.text('unsourced.about')}</p>
      <ol class="claims reading" data-testid="unsourced-list">
        {sentences.map((sentence) => (
          <li key={sentence.start} class="claim" data-type="unstated" data-testid="unsourced">
            <button type="button" class="jump" title={t.text('claim.jump')} onClick={() => jumpToText(sentence)}>
              <bdi>{sentence.quote.exact}</bdi>
            </button>
            <p class="meta soft">
              <span class="dot">
                {t.parts(`unsourced.kind.${sentence.kind}`, { sign: <bdi>{sentence.sign}</bdi> })}
              </span>
              <span class="dot">{t.text('counts.paragraph', { number: sentence.paragraph })}</span>
            </p>
          </li>
        ))}
      </ol>
      {sentences.length === 0 && <p class="note">{t.text('unsourced.none')}</p>}
    </>
  );
}
