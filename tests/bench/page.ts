import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * How long the whole scan of saved pages takes in the built extension (find, read, extract, mark) beside the `parse()` of Mozilla's
 * Readability on the same pages in the same tabs: `node tests/bench/page.ts FOLDER [--throttle TIMES]`. Both run once a page in a tab just opened, so
 * both times include what the browser takes to compile code it sees for the first time. Slices are the scan's own; tasks are what the
 * browser counts as long since the page was parsed.
 */
const [folder, ...rest] = process.argv.slice(2);
if (!folder) throw new Error('usage: node tests/bench/page.ts FOLDER [--throttle TIMES]');

interface Line {
  file: string;
  ms: number | null;
  longest: number | null;
  task: number | null;
  readability: number | null;
}

const place = mkdtempSync(join(tmpdir(), 'kata-siapa-bench-'));
const out = join(place, 'pages.jsonl');
try {
  execFileSync(
    process.execPath,
    [join(import.meta.dirname, '../../scripts/read-pages.ts'), folder, '--out', out, '--compare', ...rest],
    {
      stdio: 'inherit',
    },
  );
  const lines = readFileSync(out, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  const timed = lines.flatMap(({ ms, readability, longest, task }) =>
    ms !== null && readability ? [{ ms, readability, longest: longest ?? 0, task: task ?? 0 }] : [],
  );
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  const share = (what: 'longest' | 'task', limit: number): string =>
    `${Math.round((100 * timed.filter((one) => one[what] <= limit).length) / timed.length)} %`;
  console.log(`pages                    ${timed.length}`);
  console.log(`whole scan, median       ${median(timed.map((one) => one.ms)).toFixed(1)} ms`);
  console.log(`Readability, median      ${median(timed.map((one) => one.readability)).toFixed(1)} ms`);
  console.log(`ratio a page, median     ${median(timed.map((one) => one.ms / one.readability)).toFixed(2)}`);
  console.log(`no slice over 50 ms      ${share('longest', 50)}`);
  console.log(`no slice over 100 ms     ${share('longest', 100)}`);
  console.log(`no task over 50 ms       ${share('task', 50)}   (the page's own and the loading of scripts among them)`);
  console.log(`no task over 100 ms      ${share('task', 100)}`);
} finally {
  rmSync(place, { recursive: true, force: true });
}
