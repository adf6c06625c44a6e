import type { ToolRun } from './run-tool.ts';

/** Counts what passed and failed, and says so as it goes. */
export interface Tally {
  /** Runs one check; it fails when its code is not 0 or when it throws. A failure's output is shown. */
  check(name: string, run: () => ToolRun): void;
  /** Adds the counts of tests that reported themselves. */
  add(passed: number, failed: number): void;
  /** Prints the last line and returns the exit code. Nothing run at all counts as a failure. */
  finish(): 0 | 1;
}

/** A fresh tally. */
export function tallyOf(): Tally {
  let passed = 0;
  let failed = 0;
  return {
    check(name, run) {
      const { code, output } = attempt(run);
      if (code === 0) passed += 1;
      else failed += 1;
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
      if (code !== 0) console.log(output.trimEnd());
    },
    add(morePassed, moreFailed) {
      passed += morePassed;
      failed += moreFailed;
    },
    finish() {
      console.log(`${passed} passed, ${failed} failed`);
      return failed === 0 && passed > 0 ? 0 : 1;
    },
  };
}

function attempt(run: () => ToolRun): ToolRun {
  try {
    return run();
  } catch (error) {
    return { code: 1, output: error instanceof Error ? error.message : String(error) };
  }
}
