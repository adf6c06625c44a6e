import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { packs } from '../engine/languages/index.ts';
import { gatherRows } from './confidence/gather-rows.ts';
import { crossValidate, fitWeights, probability } from './confidence/logistic.ts';
import { caution, moved, percent, reportLines, share, sure } from './confidence/report.ts';

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true });
const [folder] = positionals;
if (!folder) {
  console.error('usage: fit-confidence GOLD_FOLDER [--write]');
  console.error(
    'Fits the weights of the confidence anew to what the engine finds in annotated articles, and prints how well they',
  );
  console.error(
    'foretell articles they were not fitted to. With --write engine/details/confidence-weights.ts is replaced.',
  );
  process.exit(2);
}

/** Sets with every attribution annotated; their errors may be read. Those of a language without a pack give no rows. */
const sets = ['id-dev', 'pages-dev', 'chains-dev', 'wide-dev', 'en-dev'];
/** Set whose errors nobody reads: it is counted, and nothing is fitted to it. */
const unread = 'wide-check';

/** Penalty, least number of results and least weight, by cross-validation; smaller weights change no confidence by a hundredth. */
const ridge = 3;
const least = 5;
const smallest = 0.04;
/** Share of the results at 0.8 or more that must be right: over the articles there are, and over each when the weights were fitted without it. */
const promised = 0.95;
const unseen = 0.93;

const rows = sets.flatMap((set) => gatherRows(join(folder, `${set}.jsonl`)));
const check = gatherRows(join(folder, `${unread}.jsonl`));
const weights = fitWeights(rows, ridge, least);
const crossed = crossValidate(rows, 10, ridge, least).map((p, index) => ({ right: rows[index]?.right ?? false, p }));
const checked = check.map(({ right, evidence }) => ({ right, p: probability(weights, evidence) }));
const fitted = rows.map(({ right, evidence }) => ({ right, p: probability(weights, evidence) }));
const shift = caution([
  { rows: [...fitted, ...checked], kept: promised },
  { rows: checked, kept: promised },
  { rows: crossed, kept: unseen },
]);
weights.set('bias', (weights.get('bias') ?? 0) + shift);

const after = (list: typeof crossed) => list.map(({ right, p }) => ({ right, p: moved(p, shift) }));
const lines = [
  `${weights.size} weights, lowered by ${Math.abs(shift).toFixed(2)}`,
  ...reportLines('cross-validated by article', after(crossed)),
];
for (const language of Object.keys(packs)) {
  const own = crossed.filter((_, index) => rows[index]?.evidence.includes(`language:${language}`));
  lines.push(...reportLines(`of these ${language}`, after(own)));
}
console.log([...lines, ...reportLines(`${unread}, counted only`, after(checked))].join('\n'));

if (values.write) {
  const file = join(import.meta.dirname, '..', 'engine', 'details', 'confidence-weights.ts');
  const entries = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= smallest)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ['${name}', ${Number(weight.toFixed(2))}],`);
  const articles = new Set(rows.map((row) => row.document)).size;
  const atSure = (list: typeof crossed) => percent(share(after(list).filter((row) => row.p >= sure)));
  writeFileSync(
    file,
    `/**
 * How much each observation (\`evidence.ts\`, \`evidence-of-form.ts\`) speaks for an attribution being right, in logits; \`bias\` is shared
 * by all${shift < 0 ? `, and lowered by ${(-shift).toFixed(2)} out of caution` : ''}. A logistic regression with a ridge penalty over ${rows.length} results of the engine in ${articles} annotated articles
 * (${percent(share(rows))} of them right). Of those at ${sure} or more ${atSure(crossed)} are right in articles that the weights were not fitted to, and
 * ${atSure(checked)} in articles that nobody read. Written by \`node scripts/fit-confidence.ts ../shared/gold --write\`.
 */
export const confidenceWeights: ReadonlyMap<string, number> = new Map([
${entries.join('\n')}
]);
`,
  );
  console.log(`written: ${relative(process.cwd(), file)}`);
}
