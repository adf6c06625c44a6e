import { expect, it } from 'vitest';
import { observerCounter } from '../harness/live-observers.ts';
import { highlightCount, until } from '../harness/page-state.ts';
import { useSession } from '../harness/use-session.ts';
import { seedUrl } from '../seed-article.ts';

const held = useSession();
const shell = 'https://www.tempo.co/metro/pasar-randu-dibuka-kembali-sesudah-perbaikan';
const patience = 12_000;

it('one observer at most is left on an article, and none on a page that brings no article', async () => {
  const page = await held.session.open('about:blank');
  const count = await observerCounter(page);
  await page.goto(seedUrl);
  await until(
    () => highlightCount(page),
    (marks) => marks > 0,
  );
  expect(await count()).toBe(1);
  await page.goto(shell);
  await new Promise((resolve) => setTimeout(resolve, patience));
  expect(await count()).toBe(0);
});
