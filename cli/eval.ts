import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { calibration } from './eval/calibration.ts';
import { goldFiles, type Score, scoreFile } from './eval/score-file.ts';
import { foldLines, row, tableHead } from './eval/table.ts';

const { values, positionals } = parseArgs({
  options: { floors: { type: 'boolean' }, folds: { type: 'boolean' }, json: { type: 'boolean' } },
  allowPositionals: true,
});
const [dir] = positionals;
if (!dir) {
  console.error('usage: eval GOLD_FOLDER [--folds] [--floors] [--json]');
  console.error(
    'Scores every annotated file (*.jsonl) of the folder with the scorer that stands in ../eval beside it.',
  );
  process.exit(2);
}

const scorer = join(resolve(dir), '..', 'eval', 'score.mjs');
const scores = new Map<string, Score>();
const documents: { gold: string; predicted: string }[] = [];
for (const file of goldFiles(dir)) {
  const name = basename(file, '.jsonl');
  const { score, predicted } = scoreFile(file, scorer);
  scores.set(name, score);
  documents.push({ gold: file, predicted });
}

if (values.json) console.log(JSON.stringify(Object.fromEntries(scores)));
else {
  console.log(tableHead);
  for (const [name, score] of scores) console.log(row(name, score));
  console.log(calibration(documents));
  if (values.folds) for (const line of foldLines(scores)) console.log(line);
}

if (values.floors) {
  const file = join(import.meta.dirname, '..', 'tests', 'floors.json');
  const { engine = {} } = JSON.parse(readFileSync(file, 'utf8')) as { engine?: Record<string, Record<string, number>> };
  const figures = new Map([...scores].map(([name, score]) => [name, flat(score)]));
  const broken = Object.entries(engine).flatMap(([name, floors]) =>
    Object.entries(floors).flatMap(([figure, floor]) => {
      const value = figures.get(name)?.[figure];
      return value !== undefined && value >= floor
        ? []
        : [`${name} ${figure}: ${value ?? 'missing'}, the floor is ${floor}`];
    }),
  );
  for (const line of broken) console.error(line);
  process.exitCode = broken.length > 0 ? 1 : 0;
}

/** The figures that floors name, in per cent. */
function flat(score: Score): Record<string, number> {
  const figures: Record<string, number | null> = {
    attribution: score.attribution.f1,
    claim: score.claim.f1,
    claimRecall: score.claim.recall,
    claimPrecision: score.claim.precision,
    exact: score.exact.f1,
    exactRecall: score.exact.recall,
    speaker: score.speakerAccuracy,
    type: score.typeAccuracy,
    quote: score.quoteAccuracy,
    viaPrecision: score.via.precision,
    viaRecall: score.via.recall,
  };
  return Object.fromEntries(
    Object.entries(figures).flatMap(([k, v]) => (v === null ? [] : [[k, Math.round(v * 1000) / 10]])),
  );
}
