import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkFigures } from './check-floors.ts';
import { browserNames } from './find-browser.ts';
import { requireBrowsers } from './install-browsers.ts';
import { projectRoot, runTool } from './run-tool.ts';
import { type Tally, tallyOf } from './tally.ts';
import { countTests } from './test-counts.ts';

/**
 * Every check, the quick ones first: types, lint, then all tests, in Node, in a simulated DOM and in both browsers.
 * With `--figures` the figures on the evaluation data beside the project are held against their floors as well.
 * Ends with one line, `N passed, N failed`, and exits with 1 when anything failed.
 */
function main(): void {
  const tally = tallyOf();
  tally.check('wxt prepare', () => runTool('wxt', ['prepare'], true));
  tally.check('types', () => runTool('tsc', ['-p', '.'], true));
  tally.check('types of the engine, without DOM', () => runTool('tsc', ['-p', 'engine'], true));
  tally.check('lint and format', () => runTool('biome', ['check'], true));
  tally.check('browsers', () => {
    const found = requireBrowsers(browserNames);
    return { code: 0, output: Object.values(found).join(' and ') };
  });
  runTests(tally);
  if (process.argv.includes('--figures')) checkFigures(tally);
  process.exitCode = tally.finish();
}

/** Runs vitest and adds its counts. A run that breaks off before its first test counts as one failure. */
function runTests(tally: Tally): void {
  const results = join(projectRoot, '.output', 'test-results.json');
  mkdirSync(join(projectRoot, '.output'), { recursive: true });
  rmSync(results, { force: true });
  const run = runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]);
  const counts = countTests(existsSync(results) ? readFileSync(results, 'utf8') : '');
  const brokenOff = run.code !== 0 && counts.failed === 0;
  tally.add(counts.passed, counts.failed + (brokenOff ? 1 : 0));
}

main();
