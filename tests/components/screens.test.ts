// @vitest-environment node
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { misfits } from '../gallery/misfits.ts';
import { useGallery } from '../gallery/open-gallery.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const screens = [
  'report',
  'full',
  'reading',
  'unsourced',
  'card',
  'options',
  'welcome',
  'state-reading',
  'state-no-article',
  'state-nothing-found',
  'state-less-sure',
  'state-site-off',
  'state-forbidden',
  'state-no-access',
  'state-unsupported-language',
  'state-no-tab',
  'state-failed',
];

const gallery = useGallery();

interface Axe {
  run(context: unknown, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds, as `rule: element`. */
async function violations(): Promise<string[]> {
  await gallery.page.addScriptTag({ path: axePath });
  return gallery.page.evaluate(async () => {
    const { axe } = window as Window & { axe?: Axe };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const found = await axe?.run(document, { runOnly: { type: 'tag', values: tags } });
    return (found?.violations ?? []).flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`));
  });
}

describe.each(['id', 'en'])('in %s', (language) => {
  it.each(screens)('%s is accessible, light and dark', { timeout: 60_000 }, async (screen) => {
    await gallery.open(screen, language, 400);
    await gallery.unfold();
    for (const value of ['light', 'dark']) {
      await gallery.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await violations(), value).toEqual([]);
    }
  });

  it.each(screens)('%s fits 320 pixels, and half of that', { timeout: 30_000 }, async (screen) => {
    for (const width of [320, 160]) {
      await gallery.open(screen, language, width);
      await gallery.unfold();
      expect(await gallery.page.evaluate(misfits, width < 320), `${width} pixels`).toEqual([]);
    }
  });
});

/** The least of several takes, at most so many: what the work itself costs, without what else the machine was doing. */
async function best<Value>(
  takes: number,
  take: () => Promise<Value>,
  size: (value: Value) => number,
  enough: (value: Value) => boolean,
): Promise<Value> {
  let least = await take();
  for (let left = takes - 1; left > 0 && !enough(least); left -= 1) {
    const value = await take();
    if (size(value) < size(least)) least = value;
  }
  return least;
}

async function openLarge(): Promise<number> {
  await gallery.open('large', 'id', 400);
  const script = await gallery.page.evaluate(() => performance.getEntriesByName('opened')[0]?.duration ?? Number.NaN);
  await gallery.page.waitForFunction(() => document.querySelectorAll('[data-testid="claim"]').length === 300);
  return script;
}

describe('300 claims', () => {
  it('are there in 100 milliseconds of script', { timeout: 180_000 }, async () => {
    const script = await best(
      20,
      openLarge,
      (duration) => duration,
      (duration) => duration < 100,
    );
    expect(script).toBeLessThan(100);
  });

  it('scroll without long tasks', { timeout: 180_000 }, async () => {
    await openLarge();
    const scroll = () =>
      gallery.page.evaluate(async () => {
        const tasks: number[] = [];
        const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => one.duration)));
        observer.observe({ type: 'longtask' });
        for (let top = 0; top < document.documentElement.scrollHeight; top += 400) {
          scrollTo(0, top);
          await new Promise(requestAnimationFrame);
        }
        observer.disconnect();
        return tasks;
      });
    const tasks = await best(
      12,
      scroll,
      (found) => found.length,
      (found) => found.length === 0,
    );
    expect(tasks).toEqual([]);
  });
});
