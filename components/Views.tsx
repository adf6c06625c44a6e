import { useTranslator } from './language.ts';

/** The ways to look at a report. */
export type View = 'source' | 'reading' | 'unsourced';

interface Props {
  view: View;
  /** How many sentences without a source there are, or null when the reader does not ask for them. */
  unsourced: number | null;
  onView: (view: View) => void;
}

/** Chooses how the claims are listed: radio buttons, so that the arrow keys move between them. */
export function Views({ view, unsourced, onView }: Props) {
  const t = useTranslator();
  const views: View[] = unsourced === null ? ['source', 'reading'] : ['source', 'reading', 'unsourced'];
  return (
    <fieldset class="views">
      <legend class="hidden">{t.text('view.title')}</legend>
      {views.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="view"
            checked={view === one}
            data-testid={`view-${one}`}
            onChange={() => onView(one)}
          />
          <span>{t.text(`view.${one}`, { count: unsourced ?? 0 })}</span>
        </label>
      ))}
    </fieldset>
  );
}
