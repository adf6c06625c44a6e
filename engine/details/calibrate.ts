import type { Context } from '../context.ts';
import type { Resolved } from '../sources/discourse.ts';
import { confidenceWeights } from './confidence-weights.ts';
import { EvidenceReader, plain } from './evidence.ts';
import type { Evidence } from './evidence-of-form.ts';

/** No reading is beyond doubt, and none is certain to be wrong. */
const highest = 0.99;
const lowest = 0.01;

/** Probability that an attribution with this evidence is right (claim and speaker), 0.01 to 0.99. Observations without a weight count nothing. */
export function confidenceOf(evidence: readonly Evidence[]): number {
  let sum = confidenceWeights.get('bias') ?? 0;
  for (const name of evidence) sum += confidenceWeights.get(name) ?? 0;
  const probability = 1 / (1 + Math.exp(-sum));
  return Math.round(Math.min(highest, Math.max(lowest, probability)) * 100) / 100;
}

/** How sure the engine is of an attribution, and whether it is plainly said. */
export interface Sureness {
  confidence: number;
  plain: boolean;
}

/** How sure the engine is of each attribution of a text, in order of the text; see `confidence-weights.ts` for where the figures come from. */
export function* calibrateInSteps(context: Context, resolved: readonly Resolved[]): Generator<undefined, Sureness[]> {
  const reader = new EvidenceReader(context, resolved);
  const found: Sureness[] = [];
  for (const own of resolved) {
    const evidence = reader.next(own);
    found.push({ confidence: confidenceOf(evidence), plain: evidence.includes(plain) });
    yield;
  }
  return found;
}
