import { expect, it } from 'vitest';
import { named, untilWords, wordsOf } from './harness/keyboard.ts';
import { readPopup } from './harness/read-popup.ts';
import { useSession } from './harness/use-session.ts';
import { seedTitle, seedUrl } from './seed-article.ts';

const held = useSession();

it('the side panel shows the tab in front, and the next one when the reader goes there', async () => {
  const first = await held.session.open(seedUrl);
  const popup = await held.session.openPopup(first);
  await readPopup(popup);
  // The panel's own page, in a tab: headless browsers draw no panel, and what it does is the same. Firefox' sessions
  // cannot open such a page by themselves, Chromium's popup closes when another tab comes to the front.
  const inPlace = held.session.name === 'firefox';
  if (inPlace) await popup.evaluate(() => location.assign('/sidepanel.html'));
  const panel = inPlace ? popup : await held.session.open(new URL('/sidepanel.html', popup.url()).href);
  await panel.waitForSelector('#app');
  await first.bringToFront();
  await untilWords(panel, 'article-title', ([title]) => title === seedTitle);
  const second = await held.session.open('https://www.antaranews.com/berita/kota-randu-uji-jalur-bus-listrik');
  await second.bringToFront();
  await untilWords(panel, 'article-title', ([title]) => title?.startsWith('Kota Randu') ?? false);
  expect((await wordsOf(panel, 'source')).length).toBeGreaterThan(3);
  expect(await panel.$(named('open-panel'))).toBeNull();
});
