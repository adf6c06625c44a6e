import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import { extractAttributions } from '../../engine/index.ts';
import { averageOf, quantile, type Reader, sum, takeTurns } from './measure.ts';
import { loadTexts, textOf } from './texts.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });

/** The engine, the quotations of compromise, and the floor: words counted, nothing understood. */
const engine: Reader = { name: 'engine', read: (text) => extractAttributions(text, { language: 'id' }) };
const compromise: Reader = { name: 'compromise', read: (text) => nlp(text).quotations().json() };
const scan: Reader = {
  name: 'word scan',
  read: (text) => {
    let words = 0;
    for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) words++;
    return words;
  },
};

/** Articles that compromise reads too: it takes twenty times as long, and a part of them shows its pace. */
const sample = 40;
/** Milliseconds for each reader. */
const budget = 4000;

interface FirstRun {
  load: number;
  cold: number;
  warm: number;
}

/** Load, first and second reading of one article in three fresh processes; the least of each. */
function firstRun(text: string): FirstRun {
  const script = join(import.meta.dirname, 'first-run.ts');
  const runs = Array.from(
    { length: 3 },
    () => JSON.parse(execFileSync(process.execPath, [script], { input: text, encoding: 'utf8' })) as FirstRun,
  );
  const least = (key: keyof FirstRun) => Math.min(...runs.map((run) => run[key]));
  return { load: least('load'), cold: least('cold'), warm: least('warm') };
}

/** Nanoseconds of processor time for a UTF-16 code unit of one text; only what is read of it counts. */
function perCharacter(text: string): number {
  const read = text.length - extractAttributions(text, { language: 'id' }).unread;
  return (averageOf(() => engine.read(text), 1500) / read) * 1e6;
}

const { from, articles } = loadTexts();
const part = articles.filter((_, index) => index % Math.max(1, Math.floor(articles.length / sample)) === 0);
const [ofEngine, ofScan] = takeTurns([engine, scan], articles, budget) as [number[], number[]];
const [ofEngineHere, ofCompromise] = takeTurns([engine, compromise], part, budget) as [number[], number[]];
const characters = sum(articles.map((text) => text.length));
const partCharacters = sum(part.map((text) => text.length));

const pace = (ms: number, size: number) => size / 1000 / ms;
const small = perCharacter(textOf(articles, 5_000));
const large = perCharacter(textOf(articles, 1_000_000));

/** All figures. Throughput in megabytes a second (a million UTF-16 code units), times in milliseconds unless named otherwise. */
const figures = {
  texts: { from, articles: articles.length, meanLength: Math.round(characters / articles.length) },
  megabytesPerSecond: {
    engine: pace(sum(ofEngine), characters),
    wordScan: pace(sum(ofScan), characters),
    compromise: pace(sum(ofCompromise), partCharacters),
  },
  timesTheWordScan: sum(ofEngine) / sum(ofScan),
  timesTheThroughputOfCompromise: sum(ofCompromise) / sum(ofEngineHere),
  article: {
    median: quantile(ofEngine, 0.5),
    percentile95: quantile(ofEngine, 0.95),
    compromiseMedian: quantile(ofCompromise, 0.5),
  },
  firstRun: firstRun(articles[0] as string),
  nanosecondsPerCharacter: { at5kB: small, at1MB: large, ratio: large / small },
};

const rounded = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0));
const line = (name: string, ...cells: string[]) => console.log(`${name.padEnd(34)}${cells.join('   ')}`);

if (values.json) console.log(JSON.stringify(figures, null, 2));
else {
  const { megabytesPerSecond: mb, article, firstRun: first, nanosecondsPerCharacter: ns } = figures;
  line('texts', `${figures.texts.articles} ${from}, ${figures.texts.meanLength} characters on average`);
  line(
    'throughput, MB/s',
    `engine ${rounded(mb.engine)}`,
    `word scan ${rounded(mb.wordScan)}`,
    `compromise ${rounded(mb.compromise)}`,
  );
  line('time against the word scan', `${rounded(figures.timesTheWordScan)} times`);
  line('throughput against compromise', `${rounded(figures.timesTheThroughputOfCompromise)} times`);
  line(
    'one article, ms',
    `median ${rounded(article.median)}`,
    `95 % below ${rounded(article.percentile95)}`,
    `compromise ${rounded(article.compromiseMedian)}`,
  );
  line('first run, ms', `load ${rounded(first.load)}`, `cold ${rounded(first.cold)}`, `second ${rounded(first.warm)}`);
  line(
    'one character, ns',
    `at 5 kB ${rounded(ns.at5kB)}`,
    `at 1 MB ${rounded(ns.at1MB)}`,
    `ratio ${rounded(ns.ratio)}`,
  );
}
