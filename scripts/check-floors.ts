import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, runNode } from './run-tool.ts';
import { type Tally, tallyOf } from './tally.ts';

const data = join(projectRoot, '..', 'shared');
const floorsFile = join(projectRoot, 'tests', 'floors.json');

/**
 * Holds the figures on the evaluation data against the floors in `tests/floors.json`. The data are not part of the
 * project; without them there is nothing to check, and that is said.
 */
export function checkFigures(tally: Tally): void {
  if (!existsSync(data)) {
    console.log('No evaluation data beside the project: figures not checked.');
    return;
  }
  tally.check('engine: figures on annotated articles', () =>
    runNode(['cli/eval.ts', join(data, 'gold'), '--floors'], true),
  );
  tally.check('page reader: figures on saved pages', checkPages);
  // All of them take ten minutes: `npm run pages:check -- ../shared/pages`.
  tally.check('every fifth saved page untouched, and its Ranges right, in both browsers', () =>
    runNode(['scripts/check-pages.ts', join(data, 'pages'), '--every', '5'], true),
  );
}

function checkPages(): { code: number; output: string } {
  const pages = join(data, 'pages');
  const read = runNode(['cli/pages.ts', pages], true);
  if (read.code !== 0) return read;
  const predicted = join(projectRoot, '.output', 'pages.jsonl');
  mkdirSync(join(projectRoot, '.output'), { recursive: true });
  writeFileSync(predicted, read.stdout);
  const scored = runNode([join(data, 'eval', 'score-body.mjs'), pages, predicted, '--json'], true);
  if (scored.code !== 0) return scored;
  const { pages: floors } = JSON.parse(readFileSync(floorsFile, 'utf8')) as { pages: Record<string, number> };
  const broken = belowFloor(JSON.parse(scored.stdout), floors);
  return { code: broken.length ? 1 : 0, output: broken.join('\n') };
}

/**
 * What is worse than its floor, in words. Floors are keyed by the path of a figure (`id.f1`); a key that begins with
 * `max:` is a ceiling. A figure that is not there counts as broken. Fractions (`"12/164"`) are read by their first number.
 */
export function belowFloor(figures: unknown, floors: Readonly<Record<string, number>>): string[] {
  return Object.entries(floors).flatMap(([key, bound]) => {
    const ceiling = key.startsWith('max:');
    const value = figureAt(figures, key.replace(/^max:/, ''));
    const holds = value !== null && (ceiling ? value <= bound : value >= bound);
    return holds ? [] : [`${key}: ${value ?? 'missing'}, the bound is ${bound}`];
  });
}

function figureAt(figures: unknown, path: string): number | null {
  let here: unknown = figures;
  for (const step of path.split('.')) {
    here = typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[step] : undefined;
  }
  const value = typeof here === 'string' ? Number.parseFloat(here) : here;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

if (import.meta.main) {
  const tally = tallyOf();
  checkFigures(tally);
  process.exitCode = tally.finish();
}
