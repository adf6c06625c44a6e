import type { ReportCounts } from '../report/schema.ts';
import { useTranslator } from './language.ts';

/** One line that says how much there is: `14 klaim · 5 sumber · 2 tangan kedua · 1 anonim`. */
export function Counts({ counts }: { counts: ReportCounts }) {
  const t = useTranslator();
  const parts = [
    t.text('counts.claims', { count: counts.claims }),
    t.text('counts.sources', { count: counts.sources }),
    ...(counts.secondHand > 0 ? [t.text('counts.secondHand', { count: counts.secondHand })] : []),
    ...(counts.anonymous > 0 ? [t.text('counts.anonymous', { count: counts.anonymous })] : []),
  ];
  return (
    <p class="counts" data-testid="counts">
      {/* A number stays with its word, the point at the end of its line. */}
      {parts.flatMap((part, at) => [
        <span key={part}>
          {part}
          {at < parts.length - 1 && '\u00a0·'}
        </span>,
        ' ',
      ])}
    </p>
  );
}
