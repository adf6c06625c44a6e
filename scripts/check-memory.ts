import { startSession } from '../tests/browser/harness/start.ts';
import { buildExtension } from './build-extension.ts';
import { memoryOverNavigations } from './page-memory.ts';

/** Navigations after which is measured: the first once everything that is made only once is there. */
const measured = [20, 70, 120, 170, 220];

/** By how much objects and their bytes may differ: a timer or a message that happens to be under way. One kept string a page is more. */
const tolerance = { objects: 150, bytes: 20_000 };

/**
 * Goes to and fro 200 times between two articles of one tab and prints what its process holds on the way. Exits with 1 when nodes,
 * listeners, documents, marks or objects have become more.
 */
async function checkMemory(): Promise<void> {
  buildExtension('chromium');
  const session = await startSession('chromium');
  try {
    const figures = await memoryOverNavigations(session, measured);
    for (const [index, figure] of figures.entries()) console.log(JSON.stringify({ after: measured[index], ...figure }));
    const [first, last] = [figures[0], figures[figures.length - 1]];
    if (!first || !last) throw new Error('Nothing was measured.');
    const grown =
      (['nodes', 'listeners', 'documents', 'ranges'] as const).some((name) => last[name] > first[name]) ||
      (['objects', 'bytes'] as const).some((name) => last[name] > first[name] + tolerance[name]);
    process.exitCode = grown ? 1 : 0;
  } finally {
    await session.close();
  }
}

await checkMemory();
