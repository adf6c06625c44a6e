import { afterEach, beforeEach, expect, it } from 'vitest';
import { detectLanguage } from '../../engine/detect-language.ts';
import { extractWithPackInSteps } from '../../engine/extract-with-pack.ts';
import { packs } from '../../engine/languages/index.ts';
import type { LoadPart } from '../../entrypoints/article.content/load-part.ts';
import { type SessionOptions, startSession } from '../../entrypoints/article.content/page-session.ts';
import { buildReportInSteps } from '../../report/build-report.ts';
import { defaultSettings } from '../../settings/schema.ts';
import { fixturePage } from '../page/load-page.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  history.replaceState(null, '', '/berita/2025/03/03/jembatan-kali-lanang-ditutup');
});
afterEach(() => life.abort());

/** Puts a page into the test's own document, whose window the session needs. */
function show(page: Document): void {
  document.documentElement.replaceChildren(...document.importNode(page.documentElement, true).children);
}

/** All parts are there already. */
const load = (async (name) =>
  name === 'engine' ? { detectLanguage, extractWithPackInSteps, buildReportInSteps } : packs.id) as LoadPart;

/** A session without marks: a simulated document has none. */
function startOn(options: Partial<SessionOptions> = {}) {
  return startSession({
    document,
    settings: async () => ({ ...defaultSettings, highlights: false }),
    corrections: async () => [],
    load,
    report: () => undefined,
    signal: life.signal,
    ...options,
  });
}

/** Asks until the page is known to hold an article with the given headline. */
async function headline(session: ReturnType<typeof startSession>, wanted: string): Promise<string | null> {
  for (let left = 200; left > 0; left--) {
    const state = await session.state();
    const found = state.state === 'ready' ? state.report.headline : null;
    if (found === wanted || left === 1) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}

const title = 'Jembatan Kali Lanang Ditutup Sepekan';
const next = 'Pasar Randu Dibuka Kembali Besok';

/** Changes the article as sites do that go to the next one in place. */
function goOn(): void {
  const article = document.querySelector('article')?.cloneNode(true) as Element;
  const heading = article.querySelector('h1');
  if (heading) heading.textContent = next;
  document.title = next;
  document.querySelector('article')?.replaceWith(article);
}

it('an article that the site exchanges while it is being read is read anew', { timeout: 20_000 }, async () => {
  show(fixturePage('articles/captions.html'));
  let read = 0;
  const session = startOn({
    // Asked for when the text has been read and nothing is shown yet.
    corrections: async () => {
      read += 1;
      if (read === 1) goOn();
      return [];
    },
  });
  expect(await headline(session, next)).toBe(next);
});

it('an article that comes while an empty page is being read is read', { timeout: 20_000 }, async () => {
  // Long enough to be read in several slices.
  document.body.innerHTML = `<main><p>Memuat …</p>${'<i></i>'.repeat(30_000)}</main>`;
  document.title = '';
  const whole = fixturePage('articles/captions.html');
  let asked = 0;
  const session = startOn({
    settings: async () => {
      asked += 1;
      // The article comes between two slices, above what is being read.
      if (asked === 1) setTimeout(bring, 0);
      return { ...defaultSettings, highlights: false };
    },
  });
  const bring = () => {
    document.title = title;
    document.body.prepend(document.importNode(whole.querySelector('article') as Element, true));
  };
  expect(await headline(session, title)).toBe(title);
});

it('what changes elsewhere on the page while it is read is no reason to read it again', async () => {
  show(fixturePage('articles/captions.html'));
  let read = 0;
  const session = startOn({
    corrections: async () => {
      read += 1;
      document.body.append(document.createElement('aside'));
      return [];
    },
  });
  expect(await headline(session, title)).toBe(title);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await session.state();
  expect(read).toBe(1);
});

it('loads the engine and one language for an article, and nothing for another page', async () => {
  const asked: string[] = [];
  const noting = ((name) => {
    asked.push(name);
    return load(name);
  }) as LoadPart;
  show(fixturePage('articles/captions.html'));
  expect((await startOn({ load: noting }).state()).state).toBe('ready');
  expect(asked).toEqual(['engine', 'language-id']);
  life.abort();
  life = new AbortController();
  asked.length = 0;
  document.body.innerHTML = '<main><p>Masuk untuk membaca pesan.</p></main>';
  document.title = '';
  expect((await startOn({ load: noting }).state()).state).toBe('no-article');
  expect(asked).toEqual([]);
});

it('says that the engine did not come', async () => {
  show(fixturePage('articles/captions.html'));
  const session = startOn({ load: () => Promise.reject(new Error('engine could not be loaded.')) });
  expect(await session.state()).toEqual({ state: 'failed', reason: 'engine could not be loaded.' });
});
