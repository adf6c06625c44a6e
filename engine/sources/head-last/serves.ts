import type { Reading } from '../../context.ts';
import { functionBits as F, hasFunction } from '../../text/function-words.ts';
import { Kind, type Token } from '../../text/token.ts';
import type { SourceType } from '../../types.ts';
import type { Mention } from '../mention.ts';
import { textOf } from './words.ts';

/** Reads a phrase without what follows it. */
export type ReadPhrase = (
  reading: Reading,
  at: number,
  to: number,
  sentenceStart: number,
  bare?: boolean,
) => Mention | null;

/** The kind of body an affiliation names. */
export function affiliationType(reading: Reading, inner: Mention): SourceType | null {
  if (inner.kind === 'outlet') return 'outlet';
  // `of North Plains Public Radio`
  const word = (inner.name ?? '').split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const house = inner.kind === 'body' && inner.type === 'organization' && reading.pack.outletMarks?.has(word);
  if (house && /\s/.test(inner.name ?? '')) return 'outlet';
  if (inner.kind === 'body') {
    const known = reading.pack.knowledgeBodies;
    const last = (inner.name ?? '').split(/\s+/).at(-1)?.toLowerCase() ?? '';
    const learned =
      (inner.name && known.has(inner.name)) ||
      (inner.head && known.has(inner.head)) ||
      reading.pack.knowledgeHeads.has(last) ||
      reading.pack.knowledgeHeads.has((inner.name ?? '').split(/\s+/)[0]?.toLowerCase() ?? '');
    return learned ? 'expert' : inner.type;
  }
  if (inner.kind === 'person') return inner.type === 'official' ? 'institution' : 'person';
  return null;
}

/** Whether a phrase ends before a token: at a mark, a quotation or the end. */
export const endsPhrase = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === Kind.newline ||
  token.kind === Kind.quote ||
  (token.kind === Kind.mark && ',.(;:!?-–—'.includes(token.lower));

/** `Dana Whitfield, who teaches law at Oxford University,`: what somebody does there says what he is heard as. The clause stays outside. */
export function servesBehind(reading: Reading, mention: Mention, to: number, read: ReadPhrase): Mention {
  const { tokens, pack } = reading;
  // `Dana Whitfield teaches law at Oxford University.`
  const own = pack.servingVerbs?.has(tokens[mention.to]?.lower ?? '') === true;
  const verb = own ? mention.to : mention.to + 2;
  if (mention.role || mention.type !== 'person' || verb >= to || (!own && tokens[mention.to]?.lower !== ','))
    return mention;
  const relative = own || hasFunction(tokens[verb - 1], F.relative);
  if (!relative || !pack.servingVerbs?.has(tokens[verb]?.lower ?? '')) return mention;
  for (let i = verb + 1; i < to && i < verb + 12; i++) {
    const token = tokens[i] as Token;
    if (endsPhrase(token)) break;
    const inner = read(reading, i, to, -1);
    if (!inner) continue;
    const own = affiliationType(reading, inner);
    if (inner.kind === 'body' && own !== null) {
      const type = own === 'expert' ? 'expert' : own === 'institution' ? 'official' : mention.type;
      return { ...mention, type, role: textOf(reading, verb, inner.to) };
    }
    if (inner.to > i) i = inner.to - 1;
  }
  return mention;
}
