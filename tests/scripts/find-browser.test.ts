import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';

const made: string[] = [];

function program(name: string, mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'kata-siapa-'));
  made.push(folder);
  writeFileSync(join(folder, name), '');
  chmodSync(join(folder, name), mode);
  return join(folder, name);
}

afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

it('a named program comes first', () => {
  const path = program('my-browser');
  vi.stubEnv('CHROME_PATH', path);
  expect(findBrowser('chromium')).toBe(path);
});

it('a name without a program behind it is an error, not a reason to take another browser', () => {
  vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
  expect(() => findBrowser('firefox')).toThrow('/nowhere/firefox');
});

it('the PATH is looked through, and what cannot be run is passed over', () => {
  const folder = join(program('firefox-esr', 0o644), '..');
  const second = program('firefox-esr');
  mkdirSync(join(folder, 'firefox'));
  vi.stubEnv('FIREFOX_PATH', '');
  vi.stubEnv('PATH', [folder, join(second, '..')].join(':'));
  expect(findBrowser('firefox')).toBe(second);
});
