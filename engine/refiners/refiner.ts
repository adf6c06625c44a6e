import type { Context } from '../context.ts';
import type { Candidate } from '../rules/rule.ts';

/** One step from what the rules found towards one consistent reading. Returns a new array; never changes a candidate. */
export type Refiner = (candidates: readonly Candidate[], context: Context) => Candidate[];

/** Index of the first token of a candidate: of its cue or its content, whichever comes first. */
export function firstToken(c: Candidate): number {
  let first = c.cue?.from ?? Number.POSITIVE_INFINITY;
  for (const { from } of c.content) if (from < first) first = from;
  return first;
}

/** Whether a token lies in a candidate's content. */
export const contains = (c: Candidate, token: number): boolean =>
  c.content.some((r) => token >= r.from && token < r.to);

/** The candidates of each sentence, in order of the text. */
export function bySentence(candidates: readonly Candidate[]): Map<number, Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const c of candidates) {
    const group = groups.get(c.sentence);
    if (group) group.push(c);
    else groups.set(c.sentence, [c]);
  }
  for (const group of groups.values()) group.sort((a, b) => firstToken(a) - firstToken(b));
  return new Map([...groups].sort(([a], [b]) => a - b));
}
