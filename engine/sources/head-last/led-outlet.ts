import type { Reading } from '../../context.ts';
import { functionBits as F, hasFunction } from '../../text/function-words.ts';
import { functionTerm, termAt } from '../../text/term.ts';
import { Kind, type Token } from '../../text/token.ts';
import type { Mention } from '../mention.ts';

/** Words that tell whose outlet it is, before its name or the noun for its kind: `Russia's state`, `the Israeli`. */
const mostBefore = 3;

/** The outlet that a term names at a token, or the one word in capitals that a noun for its kind leads to. */
function nameAt(reading: Reading, at: number, to: number, led: boolean): number {
  const { text, tokens } = reading;
  const known = at < to ? termAt(text, tokens, at, (s) => s.outlet, true) : null;
  if (known) return at + known.length;
  let end = at;
  while (led && end < to && end < at + 4 && isNamePart(tokens[end])) end++;
  return end;
}

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === Kind.word && token.caps > 0 && token.quotation < 0 && !token.terms?.post;

/**
 * `the TASS news agency`, `Germany's Bild newspaper`, `the journal Nature`, `the Israeli newspaper Haaretz`: an outlet with the noun for its
 * kind on either side. `at` is the first token, `next` the first behind the determiner. Null when none stands there.
 */
export function ledOutlet(
  reading: Reading,
  at: number,
  next: number,
  to: number,
  sentenceStart: number,
): Mention | null {
  const { text, tokens } = reading;
  const described = describedOutlet(reading, at, to, sentenceStart);
  if (described) return described;
  for (let i = next; i < to && i <= next + mostBefore; i++) {
    const token = tokens[i] as Token;
    if (token.quotation >= 0 || token.kind !== Kind.word) return null;
    const lead = token.caps === 0 || i === sentenceStart ? functionTerm(tokens, i, F.outletLead) : null;
    if (lead) {
      const from = i + lead.length;
      const end = nameAt(reading, from, to, true);
      if (end === from) return unnamed(reading, at, i, from, to);
      // `the newspaper's editor`, `media reports`, `broadcaster Jane Roe`
      if (tokens[from]?.terms?.given || tokens[end]?.lower === "'s" || tokens[end]?.terms?.post) return null;
      return outlet(reading, at, end, from, end);
    }
    const end = nameAt(reading, i, to, false);
    const behind = end > i && end < to ? functionTerm(tokens, end, F.outletLead) : null;
    if (behind && tokens[end]?.caps === 0) {
      const close = end + behind.length;
      const after = tokens[close];
      if (after?.lower === "'s" || after?.terms?.post || after?.terms?.anonymous) return null;
      return outlet(reading, at, close, i, end);
    }
    if (end > i) return null;
    const place = termAt(text, tokens, i, (s) => s.government || s.place, true);
    if (place) i += place.length - 1;
    else if (token.lower !== "'s" && token.caps === 0 && (token.terms?.functions ?? 0) !== 0 && i > next) return null;
    else if (token.terms?.verb || token.terms?.post) return null;
  }
  return null;
}

/** `Antara, the state news agency,`; `Kompas reported`: a name that is an ordinary word elsewhere, told by what stands behind it. */
function describedOutlet(reading: Reading, at: number, to: number, sentenceStart: number): Mention | null {
  const { tokens } = reading;
  if ((tokens[at] as Token).caps === 0) return null;
  const end = nameAt(reading, at, to, false);
  if (end === at) return null;
  const next = end < to ? tokens[end] : undefined;
  const word = (tokens[at] as Token).lower;
  // At the head of a sentence its capital proves nothing: `Time reveals all`.
  const sure = at > sentenceStart || reading.innerCapitals.has(word) || hasFunction(tokens[end + 1], F.complementizer);
  if (next?.terms?.verb?.ofDocuments && next.caps === 0 && sure) return outlet(reading, at, end, at, end);
  if (next?.lower !== ',' || !hasFunction(tokens[end + 1], F.demonstrative | F.indefinite)) return null;
  for (let i = end + 2; i < to && i < end + 6; i++) {
    const lead = functionTerm(tokens, i, F.outletLead);
    const close = lead ? i + lead.length : i;
    if (lead && (close >= to || ',.'.includes((tokens[close] as Token).lower)))
      return outlet(reading, at, close, at, end);
  }
  return null;
}

/** `the newspaper said`, `Israeli media reported`: nouns that are outlets without a name, where a clause goes on behind them. */
function unnamed(reading: Reading, at: number, lead: number, end: number, to: number): Mention | null {
  const { text, tokens, pack } = reading;
  const span = { start: (tokens[at] as Token).start, end: (tokens[end - 1] as Token).end };
  const noun = text.slice((tokens[lead] as Token).start, span.end).toLowerCase();
  const after = end < to ? tokens[end] : undefined;
  const goesOn =
    after === undefined || ',.;:)'.includes(after.lower) || after.terms?.verb || (after.terms?.functions ?? 0) !== 0;
  if ((at === lead && !noun.includes(' ')) || !goesOn || !pack.outletNouns?.has(noun)) return null;
  const back = hasFunction(tokens[at], F.demonstrative) && lead === at + 1;
  return { ...outlet(reading, at, end, at, end), name: null, role: text.slice(span.start, span.end), pointsBack: back };
}

function outlet(reading: Reading, at: number, to: number, from: number, end: number): Mention {
  const { text, tokens } = reading;
  const known = termAt(text, tokens, from, (s) => s.outlet, true)?.senses.outlet?.outlet;
  return {
    from: at,
    to,
    kind: 'outlet',
    name: text.slice((tokens[from] as Token).start, (tokens[end - 1] as Token).end),
    role: null,
    type: 'outlet',
    head: null,
    ...(known ? { outlet: known } : {}),
    aliases: [],
    plural: false,
    pointsBack: false,
    span: { start: (tokens[at] as Token).start, end: (tokens[to - 1] as Token).end },
  };
}
