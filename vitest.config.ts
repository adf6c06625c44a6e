import yaml from '@rollup/plugin-yaml';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { type BrowserName, browserNames } from './scripts/find-browser.ts';

/** Pure functions, files and the command line: plain Node. */
const inNode = ['architecture.test.ts', 'engine/**', 'report/**', 'cli/**', 'scripts/**'];

/** How long a test may take that needs no browser, in milliseconds: it takes a second, but on a starved machine ten times that. */
const patience = 30_000;

/** End-to-end tests: those for both browsers, and those for one in the folder of its name. Their projects run last and alone: a browser takes a core to itself. */
function inBrowser(browser: BrowserName, groupOrder: number): TestProjectConfiguration {
  return {
    test: {
      name: browser,
      include: ['tests/browser/*.test.ts', `tests/browser/${browser}/*.test.ts`],
      globalSetup: 'tests/browser/harness/global-setup.ts',
      provide: { browser },
      testTimeout: 60_000,
      hookTimeout: 120_000,
      // A starved machine can stop a browser for longer than any wait; a fault of the code fails both times.
      retry: 1,
      maxWorkers: 1,
      fileParallelism: false,
      sequence: { groupOrder },
    },
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        plugins: [yaml()],
        test: {
          name: 'node',
          testTimeout: patience,
          setupFiles: 'tests/fixed-chance.ts',
          include: inNode.map((place) => (place.endsWith('.ts') ? `tests/${place}` : `tests/${place}/*.test.{ts,tsx}`)),
        },
      },
      {
        plugins: [WxtVitest(), yaml()],
        test: {
          name: 'dom',
          testTimeout: patience,
          setupFiles: 'tests/fixed-chance.ts',
          environment: 'jsdom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', ...inNode.map((place) => `tests/${place}`)],
        },
      },
      ...browserNames.map((name, index) => inBrowser(name, index + 1)),
    ],
  },
});
