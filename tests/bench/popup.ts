import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../scripts/build-extension.ts';
import { startSession } from '../browser/harness/start.ts';
import { quantile } from './measure.ts';

/**
 * What the popup costs over an article of 300 claims, in the built extension and Chromium: `node tests/bench/popup.ts`. The popup's
 * document is opened in a tab, as on phones, so that it is measured from its first byte. Script is Chromium's own `ScriptDuration`:
 * code that runs and is compiled, messages and their check included, layout and painting not. Other work of the machine still slows it.
 */
const claims = 300;
const rounds = 9;
const url = 'https://www.tempo.co/ukur/tiga-ratus-klaim';

const names = ['Slamet', 'Wahyu', 'Sri', 'Bambang', 'Dewi', 'Agus', 'Rina', 'Joko', 'Tuti', 'Hendra'];
const families = ['Raharjo', 'Santoso', 'Lestari', 'Wibowo', 'Hidayat'];

/** One sentence a claim, by fifty people. */
const paragraphs = Array.from({ length: claims }, (_, at) => {
  const name = `${names[at % names.length]} ${families[Math.floor(at / names.length) % families.length]}`;
  return `<p>Warga Kota Randu, ${name}, mengatakan harga beras di pasar kecamatan naik ${at + 2} persen sejak awal tahun ini.</p>`;
});
const html = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Tiga ratus klaim</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,"></head>
<body><article><h1>Tiga ratus klaim</h1>${paragraphs.join('\n')}</article></body></html>`;

interface Round {
  /** Milliseconds of script until the first claims are drawn, and until all are. */
  first: number;
  whole: number;
  /** Milliseconds from the start of the document until the first claims are drawn. */
  shown: number;
  /** Lengths of tasks over 50 ms, in milliseconds: while it opened, and while it was scrolled through. */
  opening: number[];
  scrolling: number[];
}

/** Opens the popup's document once and scrolls through it. */
async function measure(popup: Page, address: string): Promise<Round> {
  const line = await popup.createCDPSession();
  // Time of the processor, not of the wall: what else the machine does is not in it.
  await line.send('Performance.enable', { timeDomain: 'threadTicks' });
  const script = async () => {
    const { metrics } = await line.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  const before = await script();
  await popup.goto(address);
  await popup.waitForFunction(() => document.querySelector('[data-testid="claim"]') !== null, { polling: 'raf' });
  const first = (await script()) - before;
  const shown = await popup.evaluate(() => performance.now());
  const counted = await popup.evaluate(() => Number.parseInt(document.querySelector('.counts')?.textContent ?? '', 10));
  if (counted !== claims) throw new Error(`The popup counts ${counted} claims.`);
  await popup.waitForFunction(
    (all) => document.querySelectorAll('[data-testid="claim"]').length === all,
    { polling: 200 },
    claims,
  );
  const whole = (await script()) - before;
  const tasks = () => popup.evaluate(() => (Reflect.get(globalThis, 'tasks') as number[]).splice(0));
  const opening = await tasks();
  await popup.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 400) {
      scrollTo(0, top);
      await new Promise(requestAnimationFrame);
    }
  });
  return { first, whole, shown, opening, scrolling: await tasks() };
}

buildExtension('chromium');
const session = await startSession('chromium', {
  pages: (host, path) => (url === `https://${host}${path}` ? html : null),
  knows: (host) => host === 'www.tempo.co',
});
try {
  const page = await session.open(url);
  const popup = await session.openPopup(page);
  const tab = await session.inExtension(async (api) => (await api.tabs.query({ active: true }))[0]?.id, null);
  const address = new URL(`/popup.html?tab=${tab}`, popup.url()).href;
  const taken: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const place = await session.open('about:blank');
    await place.evaluateOnNewDocument(() => {
      const tasks: number[] = [];
      Reflect.set(globalThis, 'tasks', tasks);
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
        buffered: true,
      });
    });
    taken.push(await measure(place, address));
    await place.close();
  }
  const least = (of: (round: Round) => number) => Math.min(...taken.map(of)).toFixed(0);
  const middle = (of: (round: Round) => number) => quantile(taken.map(of), 0.5).toFixed(0);
  const line = (name: string, of: (round: Round) => number, unit: string) =>
    console.log(`${name.padEnd(36)}least ${least(of)} ${unit}   median ${middle(of)} ${unit}`);
  console.log(`${claims} claims, ${rounds} rounds`);
  line('script until the first claims', (round) => round.first, 'ms');
  line('time until the first claims', (round) => round.shown, 'ms');
  line('script until all claims', (round) => round.whole, 'ms');
  line('tasks over 50 ms while opening', (round) => round.opening.length, '');
  line('tasks over 50 ms while scrolling', (round) => round.scrolling.length, '');
} finally {
  await session.close();
}
