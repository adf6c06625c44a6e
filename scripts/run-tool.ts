import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The project's folder. */
export const projectRoot: string = join(import.meta.dirname, '..');

/** Programs of installed packages, as files that Node runs: no shell, no PATH, the same on every system. */
const tools = {
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
} as const;

/** How a program ended: its exit code (1 when it could not start or was killed) and, if asked for, what it printed. */
export interface ToolRun {
  code: number;
  output: string;
}

/** Runs one of the tools in the project's folder and waits. With `quiet` its output is returned instead of shown. */
export function runTool(tool: keyof typeof tools, args: readonly string[], quiet = false): ToolRun {
  return runNode([tools[tool], ...args], quiet);
}

/** Runs a script, a path relative to the project's folder, in this same Node; with `quiet`, `stdout` stands alone too. */
export function runNode(args: readonly string[], quiet = false): ToolRun & { stdout: string } {
  const run = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  const stdout = run.stdout ?? '';
  return { code: run.status ?? 1, stdout, output: `${stdout}${run.stderr ?? ''}` };
}
