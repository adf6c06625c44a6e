import { rangeSpan } from '../clauses/content.ts';
import type { Layer } from '../clauses/layers.ts';
import type { Context } from '../context.ts';
import type { Candidate } from '../rules/rule.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { TokenRange } from '../text/segment-sentences.ts';
import { termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import type { Channel, Span } from '../types.ts';
import { distance, type Frame } from './frames.ts';

interface Found extends TokenRange {
  kind: Channel['kind'];
}

/** Words within which an account's name may stand behind its channel: `di akun Instagram pribadinya @…`, `di media sosial X`. */
const accountWithin = 3;

function withAccount(context: Context, found: Found, to: number): Found {
  if (found.kind !== 'social') return found;
  let end = found.to;
  for (let i = found.to; i < to && i < found.to + accountWithin; i++) {
    const token = context.tokens[i] as Token;
    if (token.kind !== Kind.word || token.terms?.day !== undefined) break;
    if (token.lower.startsWith('@')) return { ...found, to: i + 1 };
    if (token.caps > 0 && i === end) end++;
  }
  return { ...found, to: end };
}

/** Whether a citing phrase that names an outlet holds the token: then the words say who passed the claim on, not how it was made. */
function isCited({ layers, masked }: Context, at: number): boolean {
  if (!masked[at]) return false;
  let low = 0;
  let high = layers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((layers[middle] as Layer).to <= at) low = middle + 1;
    else high = middle;
  }
  return (layers[low]?.sources.length ?? 0) > 0;
}

/** Words before a channel within which a relative clause makes it a thing told of the source: `yang hadir dalam rapat`. */
const relativeWithin = 3;

function isOfTheSource(context: Context, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - relativeWithin; i--) {
    if (context.tokens[i]?.lower === ',') return false;
    // A relative word right before it (`yang dihubungi`) is the channel's own.
    if (hasFunction(context.tokens[i], F.relative)) return i < at - 1;
  }
  return false;
}

function channelsOf(context: Context, run: TokenRange): Found[] {
  const { text, tokens } = context;
  const all: Found[] = [];
  for (let i = run.from; i < run.to; i++) {
    const term = tokens[i]?.terms ? termAt(text, tokens, i, (s) => s.channel) : null;
    if (!term?.senses.channel || i + term.length > run.to || isCited(context, i)) continue;
    if (isOfTheSource(context, i, run.from)) continue;
    const last = all.at(-1);
    const { kind } = term.senses.channel;
    const next = withAccount(context, { from: i, to: i + term.length, kind }, run.to);
    // `dalam unggahan di akun Instagram`: two phrases for one channel.
    if (last && last.kind === kind && i - last.to <= 1) last.to = next.to;
    else all.push(next);
    i = next.to - 1;
  }
  return all;
}

/** Without the preposition that a phrase ends with (`saat ditemui di`). */
function trimmed(context: Context, found: Found): Found {
  let { to } = found;
  while (to > found.from + 1 && hasFunction(context.tokens[to - 1], F.preposition | F.locative)) to--;
  return { ...found, to };
}

/**
 * How a statement was made: the channel nearest to its cue among the words that frame it; null when they give none. Words in `taken` tell
 * something else (`tidak berwenang berbicara kepada media`).
 */
export function channelOf(
  context: Context,
  candidate: Candidate,
  { anchor, runs }: Frame,
  taken: readonly Span[],
): Channel | null {
  let nearest: Found | null = null;
  const { mention } = candidate;
  for (const found of runs.flatMap((run) => channelsOf(context, run))) {
    const { start } = context.tokens[found.from] as Token;
    if (taken.some((span) => start >= span.start && start < span.end)) continue;
    if (mention && found.from < mention.to && mention.from < found.to) continue;
    if (!nearest || distance(found, anchor) < distance(nearest, anchor)) nearest = found;
  }
  const span = nearest ? rangeSpan(context, trimmed(context, nearest)) : null;
  return nearest && span ? { kind: nearest.kind, span } : null;
}
