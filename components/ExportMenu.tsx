import { useState } from 'preact/hooks';
import { toAnnotations } from '../report/export/to-annotations.ts';
import { toCsv } from '../report/export/to-csv.ts';
import { toJson } from '../report/export/to-json.ts';
import { toMarkdown } from '../report/export/to-markdown.ts';
import type { ArticleReport } from '../report/schema.ts';
import { useActions } from './actions.ts';
import { CopyButton } from './CopyButton.tsx';
import { fileName } from './file-name.ts';
import { formatDate } from './format-date.ts';
import { useTranslator } from './language.ts';

/** Forms in which a report can be taken along, with their endings and media types. */
const forms = {
  markdown: { ending: 'md', type: 'text/markdown' },
  csv: { ending: 'csv', type: 'text/csv' },
  json: { ending: 'json', type: 'application/json' },
  annotations: { ending: 'jsonld', type: 'application/ld+json' },
} as const;

type Form = keyof typeof forms;

/** Copies or saves the report in the form the reader chooses. */
export function ExportMenu({ report }: { report: ArticleReport }) {
  const t = useTranslator();
  const { save } = useActions();
  const [form, setForm] = useState<Form>('markdown');
  const write = () => {
    const now = new Date().toISOString();
    if (form === 'csv') return toCsv(report);
    if (form === 'json') return toJson(report, now);
    if (form === 'annotations') return toAnnotations(report, now);
    return toMarkdown(report, t.text, formatDate(report.published, t.language));
  };
  return (
    <details class="fold export" data-testid="export">
      <summary>{t.text('export.title')}</summary>
      <div class="choices">
        <label>
          {t.text('export.form')}
          <select
            value={form}
            data-testid="export-form"
            onChange={(event) => setForm(event.currentTarget.value as Form)}
          >
            {Object.keys(forms).map((one) => (
              <option key={one} value={one}>
                {t.text(`export.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <div class="buttons">
          <CopyButton label={t.text('export.copy')} text={write} testId="export-copy" />
          <button
            type="button"
            data-testid="export-save"
            onClick={() =>
              save({ name: fileName(report, forms[form].ending), type: forms[form].type, content: write() })
            }
          >
            {t.text('export.save')}
          </button>
        </div>
      </div>
    </details>
  );
}
