import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { readZip } from './read-zip.ts';
import { projectRoot } from './run-tool.ts';

/** The three archives that `npm run zip` makes. */
export const archives = ['chrome', 'firefox', 'sources'].map(
  (name) => `${manifest.name}-${manifest.version}-${name}.zip`,
);

const archive = (file: string): Map<string, Buffer> => readZip(readFileSync(join(projectRoot, '.output', file)));

/** A test runner's own NODE_ENV would make a development build, with this machine's paths in it. */
const shippingEnv = (): NodeJS.ProcessEnv => ({ ...process.env, NODE_ENV: 'production' });

/** Makes the archives anew. */
function zip(): void {
  for (const browser of ['chrome', 'firefox'])
    run(projectRoot, process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser]);
}

/** Unpacks the sources into an empty folder outside the project. */
function unpackSources(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kata-siapa-sources-'));
  for (const [path, content] of archive(archives[2] ?? '')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function run(folder: string, command: string, args: readonly string[]): void {
  const done = spawnSync(command, args, {
    cwd: folder,
    env: shippingEnv(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${done.stdout}${done.stderr}`);
}

/**
 * Builds the Firefox extension from the sources archive and compares it, file by file and byte for byte, with the archive
 * for the store. `clean` installs the packages anew, as a reviewer does; else those of this project are used. Returns what
 * differs, in words; nothing when the build is reproduced.
 */
export function checkReproduction(clean: boolean): string[] {
  zip();
  const folder = unpackSources();
  try {
    if (clean) run(folder, 'npm', ['ci']);
    else symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
    run(folder, process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'firefox']);
    return compare(archive(archives[1] ?? ''), join(folder, '.output', 'firefox-mv3'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(shipped: ReadonlyMap<string, Buffer>, folder: string): string[] {
  const built = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  const missing = [...shipped.keys()].filter((path) => !built.includes(path)).map((path) => `${path} was not built`);
  const differing = built.flatMap((path) => {
    const own = shipped.get(path);
    if (!own) return [`${path} was built and is not in the archive`];
    return own.equals(readFileSync(join(folder, path))) ? [] : [`${path} differs`];
  });
  return [...missing, ...differing];
}

if (import.meta.main) {
  const differences = checkReproduction(!process.argv.includes('--offline'));
  console.log(differences.length === 0 ? `Reproduced: ${archives[1]} from ${archives[2]}` : differences.join('\n'));
  process.exitCode = differences.length === 0 ? 0 : 1;
}
