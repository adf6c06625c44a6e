import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';

/** What is used of jsdom; it brings no types. */
interface Jsdom {
  JSDOM: new (html: string) => { window: Window & typeof globalThis };
}

/**
 * The long run of the fuzz tests: `npm run fuzz -- MINUTES [SEED]`, an hour if nothing is said. Every property in turn with new seeds;
 * what is found is printed with its seed and the smallest input that shows it, and ends the run with 1.
 */
async function main(): Promise<void> {
  const minutes = Number(process.argv[2] ?? 60);
  const { JSDOM } = createRequire(import.meta.url)('jsdom') as Jsdom;
  const { window } = new JSDOM('');
  Object.assign(globalThis, { DOMParser: window.DOMParser, NodeFilter: window.NodeFilter, Node: window.Node });
  const { properties } = await import('../tests/fuzz/properties.ts');
  const end = Date.now() + minutes * 60_000;
  let seed = Number(process.argv[3] ?? Date.now() % 0x7fffffff);
  let inputs = 0;
  const found = new Set<string>();
  while (Date.now() < end) {
    for (const property of properties) {
      if (found.has(property.name)) continue;
      // What is held weakly is held until a turn of the event loop ends: without one, every page ever made would stay.
      await setImmediate();
      try {
        property.run({ numRuns: 200, seed });
        inputs += 200;
      } catch (error) {
        found.add(property.name);
        console.log(`\nFOUND ${property.name}, seed ${seed}\n${error instanceof Error ? error.message : error}`);
      }
      if (Date.now() > end) break;
    }
    seed = (seed + 1) % 0x7fffffff;
  }
  console.log(`${inputs} inputs, ${found.size} of ${properties.length} properties broken`);
  process.exitCode = found.size > 0 ? 1 : 0;
}

await main();
