import { createInterface } from 'node:readline';
import { extractLine } from './extract-line.ts';

// The one form there is; the flag leaves room for others.
if (!process.argv.includes('--jsonl')) {
  console.error('usage: extract --jsonl < DOCUMENTS.jsonl > ATTRIBUTIONS.jsonl');
  console.error('Each line in: {"id", "text", "lang"?, "outlet"?}. Each line out: {"id", "lang", "attributions"}.');
  process.exit(2);
}

let number = 0;
let failed = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  const result = extractLine(line);
  if ('error' in result) {
    failed = true;
    console.error(`line ${number}: ${result.error}`);
  } else if (!process.stdout.write(`${result.output}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
process.exitCode = failed ? 1 : 0;
