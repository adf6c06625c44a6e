import { expect, it } from 'vitest';
import { countTests } from '../../scripts/test-counts.ts';

const run = (numTotalTests: number, numPassedTests: number, testResults: object[] = []): string =>
  JSON.stringify({ numTotalTests, numPassedTests, testResults });

it('tests that passed are counted', () => expect(countTests(run(7, 7))).toEqual({ passed: 7, failed: 0 }));

it('one that was skipped or left to do has shown nothing, and counts as failed', () =>
  expect(countTests(run(7, 5))).toEqual({ passed: 5, failed: 2 }));

it('a file that cannot be loaded counts as one failure', () =>
  expect(countTests(run(3, 3, [{ status: 'failed', assertionResults: [] }]))).toEqual({ passed: 3, failed: 1 }));

it.each(['', '{"numTotal', 'null'])('the report %j counts nothing', (report) =>
  expect(countTests(report)).toEqual({ passed: 0, failed: 0 }),
);
