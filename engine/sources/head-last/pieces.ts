import type { Reading } from '../../context.ts';
import { functionBits as F, hasFunction } from '../../text/function-words.ts';
import { senseBits } from '../../text/lexicon.ts';
import { termOf } from '../../text/term.ts';
import { Kind, type Token } from '../../text/token.ts';
import { type Item, type ItemKind, isFiller, knownItem } from '../items.ts';

/** A piece of a noun phrase whose head stands last; `owner` is the sign of a possessive. */
export interface Piece extends Omit<Item, 'kind'> {
  kind: ItemKind | 'owner';
}

/** Words in small letters that one phrase may hold besides its known pieces. */
export const mostFillers = 4;

/** Pieces that a name is made of. */
export const namelike = new Set<Piece['kind']>(['name', 'body', 'government', 'place', 'outlet', 'head', 'field']);
/** Pieces that somebody's name may follow. */
export const callings = new Set<Piece['kind']>(['post', 'anonymous', 'title', 'honorific']);
/** What a filler must lead to. */
export const heads = new Set<Piece['kind']>([
  'post',
  'anonymous',
  'head',
  'noun',
  'body',
  'title',
  'modifier',
  'field',
]);

/** The sign of an owner. */
export const ownerSign = "'s";

/** Whether a noun that is also a verb form (`report`, `claims`) is the noun here: a verb or a preposition goes on behind it. */
export function isNounHere(reading: Reading, at: number, determined: boolean, last: Piece | undefined): boolean {
  const token = reading.tokens[at] as Token;
  if (!token.terms?.verb) return true;
  if (last?.kind === 'owner' || (determined && (!last || !namelike.has(last.kind)))) return true;
  const next = reading.tokens[at + 1];
  // `according to reports,`
  const governed = !last && hasFunction(reading.tokens[at - 1], F.preposition);
  if (governed && (next === undefined || next.kind === Kind.mark)) return true;
  return Boolean(
    next &&
      (next.terms?.verb ||
        // `Figures released on Monday`
        (next.caps === 0 && !next.terms?.functions && reading.pack.looksLikeVerb(next.lower)) ||
        (hasFunction(next, F.auxiliary | F.preposition) && !hasFunction(next, F.complementizer))),
  );
}

/** A known term with the case that it must have: titles and addresses with a capital. */
export function known(reading: Reading, at: number, sentenceStart: number): Piece | null {
  const item = knownItem(reading, at, sentenceStart);
  const token = reading.tokens[at] as Token;
  if (!item) return null;
  if ((item.kind === 'honorific' || item.kind === 'title') && token.caps === 0) {
    // `Oxford University professor Jane Rowe`: in small letters a title may be the post.
    const post = termOf(reading.text, reading.tokens, at, senseBits.post);
    return post && post.length >= item.to - item.from
      ? { kind: 'post', from: at, to: at + post.length, senses: post.senses }
      : null;
  }
  return item;
}

/** Whether something that can head a phrase stands within the next fillers. */
export function leadsToHead(reading: Reading, from: number, to: number, sentenceStart: number): boolean {
  for (let i = from; i < to && i < from + mostFillers; i++) {
    const item = known(reading, i, sentenceStart);
    if (item && heads.has(item.kind)) return true;
    if ((reading.tokens[i] as Token).kinds & senseBits.noun && isNounHere(reading, i, true, undefined)) return true;
    if (!isFiller(reading, i)) return false;
  }
  return false;
}
