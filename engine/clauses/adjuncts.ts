import type { Context } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import { dateEnd } from './dates.ts';

const opensPhrase = F.preposition | F.locative | F.addressee | F.temporal | F.agent | F.topic | F.subordinator;

const isComma = (token: Token | undefined) => token?.lower === ',';

/** Index of the next comma, colon or quotation outside quotations and brackets, or `to`. */
export function chunkEnd(context: Context, at: number, to: number): number {
  let depth = 0;
  for (let i = at; i < to; i++) {
    const token = context.tokens[i] as Token;
    const mention = context.mentionOf[i];
    if (mention && mention.from === i && mention.to <= to && mention.to > i) {
      i = mention.to - 1;
      continue;
    }
    if (token.lower === '(') depth++;
    else if (token.lower === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (isComma(token) || token.lower === ':' || token.kind === Kind.quote)) return i;
  }
  return to;
}

/** End of a bracket that opens at a token, or `at`. */
function bracketEnd(context: Context, at: number, to: number): number {
  if (context.tokens[at]?.lower !== '(') return at;
  for (let i = at + 1; i < to && i < at + 30; i++) if ((context.tokens[i] as Token).lower === ')') return i + 1;
  return at;
}

/** End of the channel phrase that starts at a token: `dalam keterangan tertulisnya`, `saat dihubungi detikcom`, `kepada wartawan di X`. */
function channelEnd(context: Context, at: number, to: number): number {
  const { text, tokens } = context;
  let i = at;
  while (i < to && i < at + 2 && hasFunction(tokens[i], opensPhrase)) i++;
  const channel =
    termAt(text, tokens, at, (s) => s.channel) ?? (i > at ? termAt(text, tokens, i, (s) => s.channel) : null);
  return channel ? chunkEnd(context, Math.max(i, at) + 1, to) : at;
}

/**
 * End of the one adjunct that starts at a token: a date, a bracket, a channel or a phrase of place. `at` when none starts there.
 * Phrases run to the next comma, so a caller that needs them closed checks what follows.
 */
export function adjunctEnd(context: Context, at: number, to: number): number {
  if (at >= to) return at;
  if (context.masked[at]) {
    let i = at;
    while (i < to && context.masked[i]) i++;
    return i;
  }
  const bracket = bracketEnd(context, at, to);
  if (bracket > at) return bracket;
  const date = dateEnd(context, at, to);
  if (date > at) return date;
  const channel = channelEnd(context, at, to);
  if (channel > at) return channel;
  const token = context.tokens[at] as Token;
  if (hasFunction(token, opensPhrase | F.relative)) return chunkEnd(context, at + 1, to);
  // A place by itself between commas: `, Jakarta,`
  const place =
    context.mentionOf[at]?.kind === 'person' ? null : termAt(context.text, context.tokens, at, (s) => s.place, true);
  if (!place) return at;
  // `Nusa Tenggara Timur (NTT),`
  const end = bracketEnd(context, at + place.length, to);
  return end >= to || isComma(context.tokens[end]) ? end : at;
}

/**
 * Skips the circumstances of speaking that stand closed by a comma: dates, brackets, channels, citing phrases. What else is closed
 * by a comma may belong to the claim. Returns where the claim can start.
 */
export function skipCircumstances(context: Context, at: number, to: number): number {
  let i = at;
  for (;;) {
    while (i < to && isComma(context.tokens[i])) i++;
    if (i >= to || context.tokens[i]?.lower === ':') return i;
    const { tokens, masked } = context;
    // `mencatat hingga Rabu, P`: how long something went on is part of what is told.
    const extent = hasFunction(tokens[i], F.temporal) && hasFunction(tokens[i], F.subordinator);
    const date = extent ? i : dateEnd(context, i, to);
    const channel = channelEnd(context, i, to);
    const bracket = bracketEnd(context, i, to);
    const end = Math.max(date, channel, bracket);
    if (masked[i]) {
      i++;
      continue;
    }
    const closed = end >= to || isComma(tokens[end]) || tokens[end]?.lower === '.' || tokens[end]?.lower === ':';
    if (end === i || (!closed && bracket !== end)) return i;
    i = end;
  }
}

/** Skips commas and adjuncts from a token on; returns where something else starts, or `to`. */
export function skipAdjuncts(context: Context, at: number, to: number): number {
  let i = at;
  while (i < to) {
    if (isComma(context.tokens[i])) {
      i++;
      continue;
    }
    const next = adjunctEnd(context, i, to);
    if (next === i) break;
    i = next;
  }
  return i;
}

/** Whether a stretch is no clause: nothing in it is denied, ahead of whatever is told of its nouns. */
export function isPhrase({ pack, tokens }: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (hasFunction(tokens[i], F.relative)) return true;
    if (pack.modifiers === 'after' && hasFunction(tokens[i], F.negation)) return false;
  }
  return true;
}
