import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers in which the extension is built, tested and shown. */
export type BrowserName = 'chromium' | 'firefox';

/** Both browsers, in the order in which they are tried. */
export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

const overrides: Record<BrowserName, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Names on the PATH, the ones of Debian first: its packages are what an empty machine gets. */
const commands: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const fixedPlaces: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

/** Below each of Windows' program folders. */
const windowsPlaces: Record<BrowserName, readonly string[]> = {
  chromium: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

/**
 * Path of an installed browser, or null when there is none. `CHROME_PATH` and `FIREFOX_PATH` come first; one that names
 * no program throws, since a silent fallback would test another browser than the one asked for.
 */
export function findBrowser(name: BrowserName): string | null {
  const asked = process.env[overrides[name]];
  if (asked) {
    if (isProgram(asked)) return asked;
    throw new Error(`${overrides[name]} is ${asked}, but no program stands there.`);
  }
  return candidates(name).find(isProgram) ?? null;
}

function candidates(name: BrowserName): string[] {
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? windowsPlaces[name].map((place) => join(root, place)) : []));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder.startsWith('/'));
  return [...commands[name].flatMap((command) => folders.map((folder) => join(folder, command))), ...fixedPlaces[name]];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
