import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// The pages are read by the built extension in a real browser; the scripts that drive one know how.
const script = join(import.meta.dirname, '..', 'scripts', 'read-pages.ts');
const run = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
