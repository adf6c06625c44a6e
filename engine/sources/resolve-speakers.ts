import type { Context } from '../context.ts';
import type { Candidate } from '../rules/rule.ts';
import { Discourse, type Resolved } from './discourse.ts';
import type { Entity } from './entity.ts';
import { speaksOfItself } from './nearby.ts';
import { ownPost } from './own-post.ts';

/** Whether nothing of a claim stands in quotation marks. */
const isTold = ({ tokens }: Context, { content }: Candidate): boolean =>
  content.every((r) => (tokens[r.from]?.quotation ?? -1) < 0);

const firstToken = (c: Candidate) => Math.min(c.cue?.from ?? Number.POSITIVE_INFINITY, ...c.content.map((r) => r.from));

/** Names the speaker of each candidate, in order of the text, with a rest behind each. */
export function* resolveSpeakersInSteps(
  candidates: readonly Candidate[],
  context: Context,
): Generator<undefined, { resolved: Resolved[]; madeUp: Entity[] }> {
  const discourse = new Discourse(context, candidates);
  const ordered = [...candidates].sort((a, b) => a.sentence - b.sentence || firstToken(a) - firstToken(b));
  const spoken = new Set(ordered.filter((c) => !c.hidden).map((c) => c.sentence));
  const resolved: Resolved[] = [];
  for (const candidate of ordered) {
    discourse.advance(candidate.sentence, spoken);
    const via = candidate.via.map((m) => discourse.entityOf(m));
    const speaker = candidate.hidden
      ? null
      : discourse.resolve(candidate.mention, firstToken(candidate), speaksOfItself(context, candidate));
    if (speaker) {
      discourse.heard(speaker, isTold(context, candidate));
      ownPost(context, candidate, speaker);
    }
    const ways = candidate.hidden ? via : via.filter((v, i) => v !== speaker && via.indexOf(v) === i);
    resolved.push({ candidate, speaker, via: ways });
    yield;
  }
  return { resolved, madeUp: discourse.madeUp };
}
