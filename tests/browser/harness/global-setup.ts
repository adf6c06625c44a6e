import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../../scripts/build-extension.ts';
import { requireBrowsers } from '../../../scripts/install-browsers.ts';

/** Before the tests of a browser: that browser is there, and the extension for it is built from the code as it stands. */
export default function prepareBrowser(project: TestProject): void {
  const browser = project.getProvidedContext().browser;
  requireBrowsers([browser]);
  buildExtension(browser);
}
