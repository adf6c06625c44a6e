import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser } from './find-browser.ts';

const packages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** A bare machine has no fonts at all; without one the pictures show boxes. */
const fontPackage = 'fonts-dejavu-core';

/**
 * Paths of the wanted browsers. A missing one is installed from Debian's packages where that is possible (as root, with
 * apt-get); everywhere else the error says what to install.
 */
export function requireBrowsers<Name extends BrowserName>(names: readonly Name[]): Record<Name, string> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0 && mayInstall()) install(missing);
  const found = names.map((name) => [name, findBrowser(name)] as const);
  const absent = found.filter(([, path]) => path === null).map(([name]) => name);
  if (absent.length > 0) throw new Error(advice(absent));
  return Object.fromEntries(found) as Record<Name, string>;
}

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(names: readonly BrowserName[]): void {
  console.log(`Installing ${names.join(' and ')} with apt-get; this takes a minute or two.`);
  apt(['update']);
  apt(['install', '-y', '--no-install-recommends', ...names.map((name) => packages[name]), fontPackage]);
}

function apt(args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync('apt-get', ['-q', ...args], { env, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (done.status !== 0) console.error(`apt-get ${args[0]} failed:\n${done.stderr.trim()}`);
}

function advice(names: readonly BrowserName[]): string {
  return [
    `No ${names.join(' and no ')} found on this machine.`,
    `Debian, Ubuntu: sudo apt-get install ${names.map((name) => packages[name]).join(' ')}`,
    'Other systems: install Chromium (or Chrome) and Firefox 140 or later from their makers.',
    'A browser in an unusual place: set CHROME_PATH or FIREFOX_PATH to its program.',
  ].join('\n');
}
