import { expect, it } from 'vitest';
import { until } from '../harness/page-state.ts';
import { useSession } from '../harness/use-session.ts';
import { seedUrl } from '../seed-article.ts';

const held = useSession();

it('a background that ends before it has answered is told the number again', async () => {
  const { session } = held;
  // A worker that hears the message and is ended over it: its answer never comes.
  await session.inExtension(async (api) => {
    Reflect.set(Reflect.get(api, 'action'), 'setBadgeText', () => new Promise(() => undefined));
  }, null);
  const page = await session.open(seedUrl);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(await session.badge(page)).toBe('');
  await session.stopBackground();
  expect(
    await until(
      () => session.badge(page),
      (text) => text !== '',
    ),
  ).toBe('5');
});
