import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { partNames } from '../../messaging/requests.ts';
import { extensionFolder } from '../../scripts/build-extension.ts';

const folder = extensionFolder(inject('browser'));
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const size = (file: string): number => statSync(join(folder, file)).size;
const packed = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;

/** Every file a page of the extension loads before it shows anything. */
function filesOf(page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
}

/**
 * Budgets in bytes; whoever needs more says why in the same change. The lexicons of the languages repeat little and
 * pack badly; a page loads the one of its article's language only.
 */
const most = {
  contentScript: 145_000,
  contentScriptPacked: 50_000,
  engine: 320_000,
  enginePacked: 103_000,
  language: 230_000,
  languagePacked: 82_000,
  popup: 260_000,
  background: 60_000,
  all: 1_170_000,
};

it('the script on news pages keeps its size', () => {
  expect(size('content-scripts/article.js')).toBeLessThan(most.contentScript);
  expect(packed('content-scripts/article.js')).toBeLessThan(most.contentScriptPacked);
});

it('the engine and the languages keep their size, and stand apart from the script that every news page loads', () => {
  expect(size('engine.js')).toBeLessThan(most.engine);
  expect(packed('engine.js')).toBeLessThan(most.enginePacked);
  for (const name of partNames.filter((part) => part !== 'engine')) {
    expect(size(`${name}.js`)).toBeLessThan(most.language);
    expect(packed(`${name}.js`)).toBeLessThan(most.languagePacked);
  }
});

it('the popup keeps its size', () => {
  const popup = filesOf('popup.html');
  expect(popup.length).toBeGreaterThan(1);
  expect(popup.reduce((sum, file) => sum + size(file), 0)).toBeLessThan(most.popup);
});

it('the background and the whole keep their size', () => {
  expect(size('background.js')).toBeLessThan(most.background);
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sum = all.reduce((total, { parentPath, name }) => total + statSync(join(parentPath, name)).size, 0);
  expect(sum).toBeLessThan(most.all);
});

it('no permission is asked for beyond those that are explained', () => {
  const panel = inject('browser') === 'chromium' ? ['sidePanel'] : [];
  expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage', ...panel].sort());
  expect(manifest.optional_permissions).toBeUndefined();
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
});

it('the sites read without asking are news sites, named one by one', () => {
  const hosts: string[] = manifest.host_permissions;
  expect(hosts.length).toBeLessThan(260);
  expect(hosts.filter((host) => !/^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/.test(host))).toEqual([]);
  expect(manifest.content_scripts).toBeUndefined();
});
