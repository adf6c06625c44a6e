import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constructions, ruleExamples } from '../../engine/languages/id/examples/index.ts';

const gold = join(import.meta.dirname, '..', '..', '..', 'shared', 'gold');

/** Articles to measure with, and where they come from. */
export interface Texts {
  from: string;
  articles: string[];
}

interface Line {
  lang?: string;
  text: string;
}

/** Indonesian articles of the evaluation data that may be read, where these stand beside the project. */
function evaluationArticles(): string[] {
  return readdirSync(gold)
    .filter((file) => file.endsWith('-dev.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(join(gold, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .filter(({ lang }) => lang === 'id')
    .map(({ text }) => text);
}

/** Articles put together from the project's own example sentences: eleven paragraphs each, every time other ones. */
function articlesFromExamples(): string[] {
  const paragraphs = [
    ...constructions.map(({ text }) => text),
    ...ruleExamples.flatMap(({ examples, counterExamples }) => [
      ...examples.map(({ text }) => text),
      ...counterExamples,
    ]),
  ];
  return Array.from({ length: 60 }, (_, article) =>
    Array.from({ length: 33 }, (_, n) => paragraphs[(article * 7 + n * 13) % paragraphs.length]).join('\n'),
  );
}

/** The texts to measure with: the evaluation data where they stand beside the project, else articles made of the examples. */
export function loadTexts(): Texts {
  if (existsSync(gold)) return { from: 'evaluation articles', articles: evaluationArticles() };
  return { from: 'articles made of the examples', articles: articlesFromExamples() };
}

/** A text of exactly `length` UTF-16 code units: articles one after another, from the start again when they end. */
export function textOf(articles: readonly string[], length: number): string {
  const all = articles.join('\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}
