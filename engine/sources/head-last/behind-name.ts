import type { Reading } from '../../context.ts';
import { functionBits as F, hasFunction } from '../../text/function-words.ts';
import type { Token } from '../../text/token.ts';
import { isFiller } from '../items.ts';
import type { Mention } from '../mention.ts';
import { affiliationType, endsPhrase, type ReadPhrase } from './serves.ts';
import { textOf } from './words.ts';

/** `Party of Struggle (PDI-P)`: past an acronym in brackets; else the token itself. */
function bracketClose(reading: Reading, at: number, to: number): number {
  for (let i = at + 1; i < to && i < at + 5; i++) {
    const token = reading.tokens[i] as Token;
    if (token.lower === ')') return i + 1;
    if (token.caps === 0 && token.lower !== '-' && token.lower !== '–') return at;
  }
  return at;
}

/** Where an apposition that began with a post ends: at the next mark; -1 when a clause of its own begins before it. */
export function appositionEnd(reading: Reading, at: number, to: number): number {
  let relative = false;
  for (let i = at; i < to && i < at + 24; i++) {
    const token = reading.tokens[i] as Token;
    // A period inside a sentence only shortens a word: `U.K.`
    if (token.lower === '(') {
      const close = bracketClose(reading, i, to);
      if (close > i) {
        i = close - 1;
        continue;
      }
    }
    if (endsPhrase(token) && !(token.lower === '.' && i + 1 < to)) return i;
    relative ||= hasFunction(token, F.relative);
    if (relative) continue;
    if ((token.terms?.verb && token.caps === 0) || hasFunction(token, F.auxiliary | F.negation)) return -1;
  }
  return at + 24 < to ? -1 : to;
}

/** `Liam Foster, prosecuting,`: what a lawyer does in court. */
export function inCourt(reading: Reading, mention: Mention, to: number): Mention {
  const { pack, tokens } = reading;
  const word = tokens[mention.to + 1];
  const type = pack.courtRoles?.get(word?.lower ?? '');
  const closed = tokens[mention.to]?.lower === ',' && endsPhrase(tokens[mention.to + 2]);
  if (!word || !type || !closed || mention.to + 2 > to) return mention;
  return { ...mention, to: mention.to + 2, type, role: mention.role ?? word.lower };
}

/** `Mira Holt, a beekeeper at the University of Oslo,`: a calling that no list knows, between an article and the next mark. */
export function callingBehind(reading: Reading, mention: Mention, to: number, read: ReadPhrase): Mention {
  const { tokens } = reading;
  const start = mention.to + 1;
  const full = mention.kind === 'person' && /\s/.test(mention.name ?? '');
  if (!full || !hasFunction(tokens[start], F.indefinite) || start + 1 >= to) return mention;
  let noun = start + 1;
  while (noun < to && noun < start + 6 && (isFiller(reading, noun) || tokens[noun]?.lower.includes('-'))) noun++;
  const end = noun > start + 1 ? appositionEnd(reading, noun, to) : -1;
  if (end < 0) return mention;
  const joined = reading.pack.postJoiners.includes(tokens[noun]?.lower ?? '');
  const inner = joined && noun + 1 < end ? read(reading, noun + 1, end, -1) : null;
  const own = inner?.kind === 'body' ? affiliationType(reading, inner) : null;
  const type = mention.type === 'person' && own === 'expert' ? own : mention.type;
  return { ...mention, to: end, type, role: mention.role ?? textOf(reading, start + 1, end) };
}
