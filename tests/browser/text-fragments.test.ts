import { expect, it } from 'vitest';
import { describeFragment, fragmentLink } from '../../report/text-fragment.ts';
import { seedText } from '../report/fixtures/seed-text.ts';
import { until } from './harness/page-state.ts';
import { useSession } from './harness/use-session.ts';
import { seedClaims, seedUrl } from './seed-article.ts';

const held = useSession();

/** Where the first words of a text stand in the window, as a share of its height. */
function placeOf(text: string): number {
  const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(text.slice(0, 30)) ?? -1;
    if (start < 0) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + 30);
    return range.getBoundingClientRect().top / innerHeight;
  }
  return -1;
}

it.each(seedClaims.map(({ text }) => text))('the link to a claim opens at it: %s', async (text) => {
  const start = seedText.indexOf(text);
  const fragment = describeFragment(seedText, { start, end: start + text.length });
  const page = await held.session.open('about:blank');
  await page.setViewport({ width: 800, height: 300 });
  await page.goto(fragmentLink(seedUrl, [fragment]));
  const place = await until(
    () => page.evaluate(placeOf, text),
    (share) => share > 0 && share < 1,
  );
  expect(place).toBeLessThan(1);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
});
