import { type SourceType, sourceTypes } from '../engine/types.ts';
import type { ReportCounts } from '../report/schema.ts';
import { useTranslator } from './language.ts';

/** Types as newsrooms sum them up. */
const groups: Record<string, readonly SourceType[]> = {
  people: ['official', 'expert', 'person'],
  bodies: ['institution', 'organization'],
  documents: ['document'],
  outlets: ['outlet'],
  anonymous: ['anonymous'],
  hidden: ['unstated'],
};

interface Props {
  counts: ReportCounts;
  onTypes: (types: SourceType[]) => void;
}

/** The figures behind the bar: how many of each sort speak, each a way to their claims, and how much of the text is theirs. */
export function Figures({ counts, onTypes }: Props) {
  const t = useTranslator();
  const percent = new Intl.NumberFormat(t.language, { style: 'percent' }).format(counts.attributedWordShare);
  return (
    <details class="fold figures" data-testid="figures">
      <summary>{t.text('figures.title', { percent })}</summary>
      <ul>
        {Object.entries(groups).map(([name, types]) => {
          const sources = types.reduce((sum, type) => sum + counts.byType[type].sources, 0);
          const claims = types.reduce((sum, type) => sum + counts.byType[type].claims, 0);
          // Hidden sources cannot be counted, their claims can.
          const text = t.text(`figures.${name}`, { count: name === 'hidden' ? claims : sources });
          const present = sourceTypes.filter((type) => types.includes(type) && counts.byType[type].claims > 0);
          return (
            <li key={name} data-figure={name}>
              {claims > 0 ? (
                <button type="button" class="link" onClick={() => onTypes(present)}>
                  {text}
                </button>
              ) : (
                <span class="soft">{text}</span>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
