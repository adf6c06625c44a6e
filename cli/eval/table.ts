import type { Score } from './score-file.ts';

const percent = (value: number | null) => (value === null ? '–' : (100 * value).toFixed(1)).padStart(6);
const columns = [
  'attr P',
  'attr R',
  'attr F1',
  'claim F1',
  'claim R',
  'exact F1',
  'exact R',
  'speaker',
  'type',
  'quote',
  'via P',
  'via R',
];

export const tableHead = `${'set'.padEnd(14)} ${'docs'.padStart(4)} ${'gold'.padStart(5)} ${columns.map((c) => c.padStart(8)).join('')}`;

/** One line of the table of figures. */
export function row(name: string, s: Score): string {
  const figures = [
    s.attribution.precision,
    s.attribution.recall,
    s.attribution.f1,
    s.claim.f1,
    s.claim.recall,
    s.exact.f1,
    s.exact.recall,
    s.speakerAccuracy,
    s.typeAccuracy,
    s.quoteAccuracy,
    s.via.precision,
    s.via.recall,
  ];
  return `${name.padEnd(14)} ${String(s.docs).padStart(4)} ${String(s.goldAttributions).padStart(5)} ${figures.map((f) => percent(f).padStart(8)).join('')}`;
}

/** Sets whose errors are looked at while the engine is built, and the one that is only scored. */
const read = ['id-dev', 'pages-dev', 'chains-dev', 'wide-dev'];
const unread = 'wide-check';

/** The gap between the sets that are read and the one that is not: what a reader will meet is the second figure. */
export function foldLines(scores: ReadonlyMap<string, Score>): string[] {
  const check = scores.get(unread);
  const known = read.flatMap((name) => scores.get(name) ?? []);
  if (!check || known.length === 0) return [];
  const gold = known.reduce((n, s) => n + s.goldAttributions, 0);
  const mean = known.reduce((sum, s) => sum + (s.attribution.f1 ?? 0) * s.goldAttributions, 0) / gold;
  const f1 = check.attribution.f1 ?? 0;
  return [
    `folds: attribution F1 ${percent(mean).trim()} on the sets that were read, ${percent(f1).trim()} on the set that was not: a gap of ${(100 * (mean - f1)).toFixed(1)} points`,
  ];
}
