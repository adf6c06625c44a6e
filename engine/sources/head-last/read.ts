import type { Reading } from '../../context.ts';
import { functionBits as F, hasFunction } from '../../text/function-words.ts';
import { functionTerm, termAt } from '../../text/term.ts';
import { Kind, type Token } from '../../text/token.ts';
import type { Mention } from '../mention.ts';
import { collect } from './collect.ts';
import { extend } from './extend.ts';
import { type Determiner, interpret } from './interpret.ts';
import { ledOutlet } from './led-outlet.ts';
import type { Piece } from './pieces.ts';

/** The determiner that a phrase opens with, and where the phrase goes on. */
function readDeterminer(reading: Reading, at: number, to: number): { kind: Determiner; next: number } {
  const { tokens, pack } = reading;
  let kind: Determiner = 'none';
  let next = at;
  while (next < to && next < at + 6) {
    const token = tokens[next] as Token;
    if (token.quotation >= 0) break;
    const quantifier = functionTerm(tokens, next, F.quantifier | F.indefinite);
    if (pack.possessives?.has(token.lower)) {
      kind = 'possessive';
      next++;
    } else if (quantifier && !(kind !== 'none' && token.caps > 0)) {
      const many = (quantifier.senses.functions & F.quantifier) !== 0;
      if (kind === 'none' || many) kind = many ? (kind === 'definite' ? 'definite' : 'quantifier') : 'indefinite';
      next += quantifier.length;
    } else if (hasFunction(token, F.demonstrative)) {
      if (kind === 'none') kind = 'definite';
      next++;
    } else break;
  }
  return { kind, next };
}

/** An outlet whose name opens with an article (`The New York Times`), or with none. */
function outletAt(reading: Reading, at: number): Mention | null {
  const { text, tokens } = reading;
  const article = hasFunction(tokens[at], F.demonstrative) ? 1 : 0;
  // `told the Guardian`, `told Antara`: whom somebody told is an outlet, also one whose name is an ordinary word.
  const told = tokens[at - 1]?.terms?.verb?.takesAddressee === true;
  if (article === 0 && (!told || tokens[at]?.caps !== 1)) return null;
  const whole = termAt(text, tokens, at, (s) => s.outlet && !s.outlet.ambiguous, true);
  const bare = told && !whole ? termAt(text, tokens, at + article, (s) => s.outlet, true) : null;
  const term = whole ?? bare;
  const to = at + (bare ? article : 0) + (term?.length ?? 0);
  if (!term?.senses.outlet || to - at < 1 + article) return null;
  const next = tokens[to];
  if (next && (next.caps > 0 || next.lower === "'s" || next.terms?.post)) return null;
  const span = { start: (tokens[at] as Token).start, end: (tokens[to - 1] as Token).end };
  return {
    from: at,
    to,
    kind: 'outlet',
    name: text.slice(span.start, span.end),
    role: null,
    type: 'outlet',
    head: null,
    outlet: term.senses.outlet.outlet,
    aliases: [],
    plural: false,
    pointsBack: false,
    span,
  };
}

/** `the 45-year-old`: somebody by the age alone. */
function agedAt(reading: Reading, at: number, next: number, to: number): Mention | null {
  const token = reading.tokens[next] as Token;
  const after = next + 1 < to ? reading.tokens[next + 1] : undefined;
  if (token.kind !== Kind.number || !/^\p{N}+-\p{L}+-/u.test(token.lower)) return null;
  if (after && !after.terms?.verb && after.kind !== Kind.mark && !hasFunction(after, F.auxiliary)) return null;
  return {
    from: at,
    to: next + 1,
    kind: 'person',
    name: null,
    role: token.lower,
    type: 'person',
    head: token.lower,
    aliases: [],
    plural: false,
    pointsBack: true,
    span: { start: (reading.tokens[at] as Token).start, end: token.end },
  };
}

/** `told the jury Ford had left`: whom it was told ends before the name that the claim begins with. */
function pastTold(reading: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(
    (p, i) =>
      i > 0 &&
      ['name', 'body', 'government'].includes(p.kind) &&
      pieces[i - 1]?.kind === 'head' &&
      reading.tokens[p.from - 1]?.caps === 0,
  );
  return at > 0 ? pieces.slice(0, at) : pieces;
}

/** `Judge Rowe's ruling`: the phrase with the person named before its sign of possession. */
function withOwner(reading: Reading, found: Mention, pieces: readonly Piece[], at: number, kind: Determiner): Mention {
  const sign = pieces.findLastIndex((p) => p.kind === 'owner');
  const owner = sign > 0 ? interpret(reading, pieces.slice(0, sign), at, kind) : null;
  return owner?.kind === 'person' && owner.name ? { ...found, owner } : found;
}

/** `those close to him`, `those who knew her`: people by nothing but what is told of them. */
function those(reading: Reading, at: number, next: number, to: number): Mention | null {
  const { tokens, pack } = reading;
  const first = tokens[at] as Token;
  if (next !== at + 1 || !pack.quantifiersOfPeople?.has(first.lower)) return null;
  const after = tokens[next];
  const told = hasFunction(after, F.relative | F.preposition);
  const adjective = after?.caps === 0 && hasFunction(tokens[next + 1], F.preposition);
  if (next >= to || !(told || adjective)) return null;
  const end = told ? next : next + 1;
  const span = { start: first.start, end: (tokens[end - 1] as Token).end };
  return {
    from: at,
    to: end,
    kind: 'anonymous',
    name: null,
    role: reading.text.slice(span.start, span.end),
    type: 'anonymous',
    head: first.lower,
    aliases: [],
    plural: true,
    pointsBack: false,
    span,
  };
}

/** The phrase proper, without what follows it. */
function phrase(reading: Reading, at: number, to: number, sentenceStart: number, bare = false): Mention | null {
  const outlet = outletAt(reading, at);
  if (outlet) return outlet;
  const { tokens } = reading;
  const { kind, next } = readDeterminer(reading, at, to);
  if (next >= to) return null;
  const aged = kind === 'definite' ? agedAt(reading, at, next, to) : null;
  if (aged) return aged;
  const led = ledOutlet(reading, at, next, to, sentenceStart);
  if (led) return led;
  const pieces = collect(reading, next, to, next > at ? -1 : sentenceStart, kind !== 'none');
  const told = kind === 'definite' && tokens[at - 1]?.terms?.verb?.takesAddressee === true;
  const found = interpret(reading, told ? pastTold(reading, pieces) : pieces, at, kind, bare);
  if (found) return withOwner(reading, found, pieces, at, kind);
  if (kind === 'definite') return those(reading, at, next, to);
  if (kind !== 'quantifier' && (kind !== 'indefinite' || next > at + 1)) return null;
  // `Some in Gaza`, `Another said`, `many of them`: the number alone stands for the people.
  const after = tokens[next];
  const alone =
    after !== undefined &&
    (after.terms?.verb !== undefined || hasFunction(after, F.preposition | F.auxiliary | F.relative));
  if (!alone || !reading.pack.quantifiersOfPeople?.has((tokens[at] as Token).lower)) return null;
  const span = { start: (tokens[at] as Token).start, end: (tokens[next - 1] as Token).end };
  return {
    from: at,
    to: next,
    kind: 'anonymous',
    name: null,
    role: reading.text.slice(span.start, span.end),
    type: 'anonymous',
    head: (tokens[at] as Token).lower,
    aliases: [],
    plural: kind === 'quantifier',
    pointsBack: false,
    span,
  };
}

const withAffiliations = (reading: Reading, at: number, to: number, sentenceStart: number): Mention | null => {
  const found = phrase(reading, at, to, sentenceStart);
  return found ? extend(reading, found, to, phrase) : null;
};

/**
 * Reads the noun phrase that starts at a token as a mention, in a language whose modifiers stand before the noun: determiner,
 * owners, modifiers and posts, then the head or a name. Null when it names nobody.
 */
export const readHeadLast = withAffiliations;
