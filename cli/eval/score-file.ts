import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { extractLine } from '../extract-line.ts';

interface Prf {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** What the scorer says of one file; fractions from 0 to 1, null where there is nothing to count. */
export interface Score {
  docs: number;
  goldAttributions: number;
  claim: Prf;
  attribution: Prf;
  exact: Prf;
  speakerAccuracy: number | null;
  typeAccuracy: number | null;
  quoteAccuracy: number | null;
  via: { precision: number | null; recall: number | null };
}

/** The annotated files of a folder, in the order of their names. */
export const goldFiles = (dir: string): string[] =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(dir, name));

const folder = mkdtempSync(join(tmpdir(), 'kata-siapa-eval-'));

/** Runs the engine over an annotated file and the scorer over both. Throws with the scorer's words when it fails. */
export function scoreFile(gold: string, scorer: string): { score: Score; predicted: string } {
  const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  const output = lines.map((line, i) => {
    const result = extractLine(line);
    if ('error' in result) throw new Error(`${gold}, line ${i + 1}: ${result.error}`);
    return result.output;
  });
  const predicted = join(folder, basename(gold));
  writeFileSync(predicted, `${output.join('\n')}\n`);
  const run = spawnSync(process.execPath, [scorer, gold, predicted, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`${scorer}: ${run.stderr}`);
  return { score: JSON.parse(run.stdout) as Score, predicted };
}
