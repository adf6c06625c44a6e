import { useRef } from 'preact/hooks';
import { useTranslator } from '../language.ts';
import { CorrectionText } from '../PageCorrections.tsx';
import type { OptionsProps } from './options-data.ts';
import { SureButton } from './SureButton.tsx';

/** All corrections the reader made, with ways to take them along and to delete them. */
export function Corrections(props: OptionsProps) {
  const t = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  const { corrections, importAnswer } = props;
  return (
    <section>
      <h2>{t.text('options.corrections')}</h2>
      {corrections.length === 0 && <p class="soft">{t.text('options.noCorrections')}</p>}
      <ul class="list" data-testid="corrections">
        {corrections.map(({ page, correction }) => (
          <li key={`${page} ${correction.id}`}>
            <span>
              <CorrectionText correction={correction} />
              <br />
              <bdi class="soft">{page}</bdi>
            </span>
            <button
              type="button"
              class="link"
              data-testid="delete-correction"
              onClick={() => props.onDeleteCorrection(page, correction.id)}
            >
              {t.text('options.delete')}
            </button>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" data-testid="export-corrections" onClick={props.onExportCorrections}>
          {t.text('options.exportCorrections')}
        </button>
        <button type="button" data-testid="import-button" onClick={() => input.current?.click()}>
          {t.text('options.importCorrections')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label={t.text('options.importCorrections')}
          data-testid="import-corrections"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) props.onImportCorrections(file);
            currentTarget.value = '';
          }}
        />
        {corrections.length > 0 && (
          <SureButton
            label={t.text('options.deleteCorrections')}
            sure={t.text('options.deleteSure')}
            testId="delete-corrections"
            onSure={props.onDeleteCorrections}
          />
        )}
      </div>
      <p role="status" data-testid="import-answer">
        {importAnswer && t.text(importAnswer.key, importAnswer.values)}
      </p>
    </section>
  );
}
