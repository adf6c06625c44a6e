import { expect, it } from 'vitest';
import { highlightCount, until } from './harness/page-state.ts';
import { readPopup } from './harness/read-popup.ts';
import { useSession } from './harness/use-session.ts';
import { seedUrl } from './seed-article.ts';

const held = useSession();

/** Hosts of the browsers' makers: what a browser asks for on its own account, with or without an extension. */
const makers =
  /(?:^|\.)(?:mozilla\.(?:org|com|net)|mozaws\.net|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)(?::\d+)?$/;

const hostOf = (request: string): string =>
  request
    .replace(/^CONNECT /, '')
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '');

it('reading, jumping, searching and correcting ask the network for nothing', async () => {
  const { session } = held;
  const page = await session.open(seedUrl);
  await until(
    () => highlightCount(page),
    (count) => count > 0,
  );
  const popup = await session.openPopup(page);
  await readPopup(popup);
  await popup.evaluate(() => {
    for (const name of ['why-button', 'export-copy', 'highlight-switch'])
      for (const button of document.querySelectorAll<HTMLElement>(`[data-testid="${name}"]`)) button.click();
    document.querySelector<HTMLElement>('[data-testid="claim"] button')?.click();
  });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const others = session.requests.filter((request) => !makers.test(hostOf(request)) && request !== seedUrl);
  // The page's own icon is asked for by the browser.
  expect(others.filter((request) => !/\/favicon\.ico$/.test(request))).toEqual([]);
  expect(session.requests.filter((request) => request === seedUrl)).toHaveLength(1);
});

it('the extension’s own pages could reach no address if they tried', async () => {
  const page = await held.session.open(seedUrl);
  const popup = await held.session.openPopup(page);
  await readPopup(popup);
  const before = held.session.requests.length;
  const answer = await popup.evaluate(async () => {
    try {
      await fetch('https://www.tempo.co/');
      return 'reached';
    } catch {
      return 'refused';
    }
  });
  expect(answer).toBe('refused');
  expect(held.session.requests.slice(before).filter((request) => request.includes('tempo.co/'))).toEqual([]);
});
