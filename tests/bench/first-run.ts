/**
 * Reads one article in a process of its own and prints the milliseconds it took to load the engine, to read the article for the
 * first time (the lexicon is built then) and to read it again. Its text comes through standard input.
 */
import { readFileSync } from 'node:fs';
import { timeOf } from './measure.ts';

const text = readFileSync(0, 'utf8');
const start = performance.now();
const { extractAttributions } = await import('../../engine/index.ts');
const load = performance.now() - start;
const read = () => extractAttributions(text, { language: 'id' });
console.log(JSON.stringify({ load, cold: timeOf(read), warm: timeOf(read) }));
