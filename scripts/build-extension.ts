import { join } from 'node:path';
import type { BrowserName } from './find-browser.ts';
import { projectRoot, runTool } from './run-tool.ts';

const targets: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/** The folder into which the extension for a browser is built. */
export function extensionFolder(name: BrowserName): string {
  return join(projectRoot, '.output', `${targets[name]}-mv3`);
}

/** Builds the extension for a browser; throws with the builder's own words when that fails. Returns the folder. */
export function buildExtension(name: BrowserName): string {
  // Vitest's own `test` would make a development build with this machine's paths in it: not the one that ships.
  const { NODE_ENV: before = '' } = process.env;
  process.env.NODE_ENV = 'production';
  const run = runTool('wxt', ['build', '-b', targets[name]], true);
  process.env.NODE_ENV = before;
  if (run.code !== 0) throw new Error(`The extension for ${name} could not be built:\n${run.output}`);
  return extensionFolder(name);
}
