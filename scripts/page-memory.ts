import type { CDPSession, Page } from 'puppeteer-core';
import { highlighted, until } from '../tests/browser/harness/page-state.ts';
import type { ServedSession } from '../tests/browser/harness/start.ts';

/** What a page's process holds, the extension's part included, after garbage was collected. */
export interface PageMemory {
  nodes: number;
  listeners: number;
  documents: number;
  /** Highlighted ranges that the page keeps. */
  ranges: number;
  /** JavaScript objects of all kinds, and their bytes: the heap without the code that the browser compiles as it goes. */
  objects: number;
  bytes: number;
}

/** An article that changes to another in place, and words that are marked in either. */
const address = 'https://kumparan.com/perpustakaan-randu-buka-sampai-malam';
const words = ['Banyak pekerja', 'Pejalan kaki tetap boleh lewat'] as const;

/**
 * Goes to and fro between two articles in one tab of Chromium, each read and marked before the next, and measures after each of the
 * given numbers of navigations. They are even, so that the same article is shown whenever it is measured.
 */
export async function memoryOverNavigations(
  session: ServedSession,
  measured: readonly number[],
): Promise<PageMemory[]> {
  const page = await session.open(address);
  const figures: PageMemory[] = [];
  await marked(page, words[0]);
  for (let done = 0; figures.length < measured.length; ) {
    if (done === measured[figures.length]) figures.push(await measure(page));
    else {
      await page.evaluate(() => document.getElementById('next')?.click());
      await marked(page, words[1]);
      await page.evaluate(() => history.back());
      await marked(page, words[0]);
      done += 2;
    }
  }
  return figures;
}

const marked = (page: Page, text: string): Promise<unknown> =>
  until(
    () => highlighted(page),
    (ranges) =>
      Object.values(ranges)
        .flat()
        .some((range) => range.includes(text)),
  );

async function measure(page: Page): Promise<PageMemory> {
  const line = await page.createCDPSession();
  try {
    await line.send('Performance.enable');
    // More than once, for what the first collection lets go of may hold more.
    for (let round = 0; round < 3; round++) await line.send('HeapProfiler.collectGarbage');
    const { metrics } = await line.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    const ranges = Object.values(await highlighted(page)).flat().length;
    return {
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      documents: of('Documents'),
      ranges,
      ...(await countObjects(line)),
    };
  } finally {
    await line.detach();
  }
}

/** The parts of a heap snapshot that are read here. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  /** One record of numbers after the other, in the order of `node_fields`. */
  nodes: number[];
}

/** What a program makes; `code`, `hidden` and `native` records are the browser's own. */
const made: ReadonlySet<string> = new Set([
  'object',
  'closure',
  'array',
  'string',
  'regexp',
  'number',
  'symbol',
  'bigint',
]);

async function countObjects(line: CDPSession): Promise<{ objects: number; bytes: number }> {
  let text = '';
  line.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    text += chunk;
  });
  await line.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  const { snapshot, nodes } = JSON.parse(text) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const at = { type: fields.indexOf('type'), size: fields.indexOf('self_size') };
  const counted = { objects: 0, bytes: 0 };
  for (let i = 0; i < nodes.length; i += fields.length) {
    if (!made.has(types[0][nodes[i + at.type] ?? 0] ?? '')) continue;
    counted.objects += 1;
    counted.bytes += nodes[i + at.size] ?? 0;
  }
  return counted;
}
