import { expect, it } from 'vitest';
import { highlightCount, until } from './harness/page-state.ts';
import { readPopup } from './harness/read-popup.ts';
import { useSession } from './harness/use-session.ts';
import { seedUrl } from './seed-article.ts';

const held = useSession({ privately: true });

it('a private window that is open to the extension is read like any other, and nothing of it is kept', async () => {
  const { session } = held;
  const before = await session.inExtension((browser) => browser.storage.local.get(null), null);
  const page = await session.open(seedUrl, 'private');
  const count = await until(
    () => highlightCount(page),
    (marks) => marks > 0,
  );
  expect(count).toBeGreaterThan(0);
  const popup = await session.openPopup(page);
  expect((await readPopup(popup)).state).toBe('ready');
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid="why-button"]')?.click());
  await popup.waitForSelector('[data-testid="why"]');
  expect(await popup.$('[data-testid="not-kept"]')).not.toBeNull();
  expect(await popup.$('[data-testid="correct-button"]')).toBeNull();
  expect(await session.inExtension((browser) => browser.storage.local.get(null), null)).toEqual(before);
});

it('in another window beside it claims are corrected as ever', async () => {
  const page = await held.session.open(seedUrl);
  const popup = await held.session.openPopup(page);
  await readPopup(popup);
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid="why-button"]')?.click());
  await popup.waitForSelector('[data-testid="correct-button"]');
  expect(await popup.$('[data-testid="not-kept"]')).toBeNull();
});
