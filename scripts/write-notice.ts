import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './run-tool.ts';

/** The notice that is shipped with the extension. */
export const noticeFile: string = join(projectRoot, 'public', 'NOTICE.txt');

/** Packages whose code stands in the bundle beside the dependencies and theirs: their build tools put it there. */
const builtIn = ['wxt', '@wxt-dev/webextension-polyfill', 'webextension-polyfill'];

interface PackageFile {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
  author?: string | { name: string };
  dependencies?: Record<string, string>;
}

const folderOf = (name: string): string => join(projectRoot, 'node_modules', name);
const packageOf = (folder: string): PackageFile => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The run-time dependencies with their own, each once, and what build tools add; sorted by name. */
export function bundledPackages(): PackageFile[] {
  const names = new Set<string>();
  const add = (name: string): void => {
    if (names.has(name)) return;
    names.add(name);
    for (const inner of Object.keys(packageOf(folderOf(name)).dependencies ?? {})) add(inner);
  };
  for (const name of Object.keys(packageOf(projectRoot).dependencies ?? {})) add(name);
  for (const name of builtIn) names.add(name);
  return [...names].sort().map((name) => packageOf(folderOf(name)));
}

/** The text of a package's licence; throws where there is none, for then it must not be shipped. */
function licenceText({ name, license, author }: PackageFile): string {
  const folder = folderOf(name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  if (file) return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const shared = join(projectRoot, 'scripts', 'licences', `${license}.txt`);
  if (!license || !existsSync(shared)) throw new Error(`${name} brings no licence text.`);
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  return `Copyright (c) ${holder}\n\n${readFileSync(shared, 'utf8').trim()}`;
}

/** The whole notice. */
export function noticeText(): string {
  const own = readFileSync(join(projectRoot, 'LICENSE'), 'utf8').trim();
  const parts = bundledPackages().map((one) => `${one.name} ${one.version} (${one.license})\n\n${licenceText(one)}`);
  const unicode = readFileSync(join(projectRoot, 'scripts', 'licences', 'Unicode-3.0.txt'), 'utf8').trim();
  const data = `Data of the Unicode Character Database and CLDR, through @formatjs (Unicode-3.0)\n\n${unicode}`;
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  return `Kata Siapa\n\n${own}${rule}Kata Siapa contains code of these packages:${rule}${[...parts, data].join(rule)}\n`;
}

if (import.meta.main) writeFileSync(noticeFile, noticeText());
