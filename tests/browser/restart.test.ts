import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { highlightCount, until } from './harness/page-state.ts';
import { readPopup } from './harness/read-popup.ts';
import { type ServedSession, startSession } from './harness/start.ts';
import { seedClaims, seedUrl } from './seed-article.ts';

const profile = await mkdtemp(join(tmpdir(), 'kata-siapa-profile-'));
afterAll(() => rm(profile, { recursive: true, force: true }));

const first = seedClaims[0]?.text ?? '';

/** The reader's corrections and wishes, as the extension stores them. */
const stored = {
  settings: { version: 1, highlights: false },
  corrections: {
    kataSiapa: 'corrections',
    version: 1,
    pages: {
      [seedUrl.replace(/^https:\/\/www\./, '')]: [
        {
          id: 'one',
          made: '2026-01-01T00:00:00Z',
          quote: { prefix: '', exact: first, suffix: '' },
          change: { kind: 'not-a-claim' },
        },
      ],
    },
  },
};

/** Opens the article, waits for the number on the button, and gives it with the marks and the claims of the popup. */
async function look(session: ServedSession): Promise<{ badge: string; marks: number; claims: string[] }> {
  const page = await session.open(seedUrl);
  const badge = await until(
    () => session.badge(page),
    (text) => text !== '',
  );
  const { sources } = await readPopup(await session.openPopup(page));
  return {
    badge,
    marks: await highlightCount(page),
    claims: sources.flatMap(({ claims }) => claims.map((c) => c.text)),
  };
}

it('a browser that is started again knows the settings and corrections of before', async () => {
  const before = await startSession(inject('browser'), { profile });
  await before.inExtension((browser, items) => browser.storage.local.set(items), stored);
  const then = await look(before);
  await before.close();
  const after = await startSession(inject('browser'), { profile });
  const now = await look(after).finally(() => after.close());
  expect(now).toEqual(then);
  expect(now).toMatchObject({ badge: '4', marks: 0 });
  expect(now.claims.join()).not.toContain(first);
}, 120_000);
