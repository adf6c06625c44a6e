import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { highlighted, until } from './harness/page-state.ts';
import { pressCommand } from './harness/press-command.ts';
import { useSession } from './harness/use-session.ts';
import { seedClaims, seedUrl } from './seed-article.ts';

const held = useSession();

beforeEach(() => held.session.inExtension((browser) => browser.storage.local.clear(), null));

/** The words the reader was led to last, empty when there are none. */
const led = async (page: Page): Promise<string> => ((await highlighted(page))['kata-siapa-focus'] ?? []).join(' ');

async function openRead(): Promise<Page> {
  const page = await held.session.open(seedUrl);
  await until(
    () => held.session.badge(page),
    (text) => text === String(seedClaims.length),
  );
  return page;
}

/** Presses a command and waits until it has led to other words than before. */
async function step(page: Page, command: 'next-claim' | 'previous-claim'): Promise<string> {
  const before = await led(page);
  await pressCommand(held.session, page, command);
  return until(
    () => led(page),
    (words) => words !== '' && words !== before,
  );
}

it('the keys lead to the next claim and back to the one before', async () => {
  const page = await openRead();
  const first = await step(page, 'next-claim');
  const second = await step(page, 'next-claim');
  expect(seedClaims.slice(0, 2).map(({ text }) => text)).toEqual([first, second]);
  expect(await step(page, 'previous-claim')).toBe(first);
});

it('the key takes the marks off and puts them on again', async () => {
  const page = await openRead();
  const marks = () => highlighted(page);
  await until(marks, (names) => Object.keys(names).length > 0);
  await pressCommand(held.session, page, 'toggle-highlights');
  await until(marks, (names) => Object.keys(names).length === 0);
  await pressCommand(held.session, page, 'toggle-highlights');
  await until(marks, (names) => Object.keys(names).length > 0);
});

it('every command has its key: browsers give none where they use the keys themselves', async () => {
  const keys = await held.session.inExtension(async (browser) => {
    const { commands } = browser as unknown as {
      commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
    };
    return (await commands.getAll()).map(({ name, shortcut }) => [name, shortcut.toUpperCase()]);
  }, null);
  expect(Object.fromEntries(keys)).toMatchObject({
    'toggle-highlights': 'ALT+SHIFT+L',
    'next-claim': 'ALT+SHIFT+J',
    'previous-claim': 'ALT+SHIFT+K',
  });
});
