/** The part of vitest's JSON report that is counted. */
interface TestRun {
  numTotalTests: number;
  numPassedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/**
 * Counts the tests of vitest's JSON report. Whatever did not pass failed: a test that was skipped or left to do shows nothing,
 * and a file that cannot be loaded has no tests to count. No report at all counts nothing.
 */
export function countTests(report: string): { passed: number; failed: number } {
  try {
    const { numTotalTests, numPassedTests, testResults } = JSON.parse(report) as TestRun;
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
    );
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests + unloaded.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
