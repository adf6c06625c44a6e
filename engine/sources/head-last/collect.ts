import type { Reading } from '../../context.ts';
import { functionBits as F, hasFunction } from '../../text/function-words.ts';
import { senseBits } from '../../text/lexicon.ts';
import { termAt } from '../../text/term.ts';
import { Kind, type Token } from '../../text/token.ts';
import { type Item, type ItemKind, isFiller, isNameWord, knownItem } from '../items.ts';

/** A piece of a noun phrase whose head stands last; `owner` is the sign of a possessive. */
export interface Piece extends Omit<Item, 'kind'> {
  kind: ItemKind | 'owner';
}

/** Longest noun phrase that is read, in tokens. */
const longest = 24;
const mostFillers = 4;

const namelike = new Set<Piece['kind']>(['name', 'body', 'government', 'place', 'outlet', 'head', 'field']);
const callings = new Set<Piece['kind']>(['post', 'anonymous', 'title', 'honorific']);
/** What a filler must lead to. */
const heads = new Set<Piece['kind']>(['post', 'anonymous', 'head', 'noun', 'body', 'title', 'modifier', 'field']);

const ownerSign = "'s";

/** Whether a noun that is also a verb form (`report`, `claims`) is the noun here: a verb or a preposition goes on behind it. */
function isNounHere(reading: Reading, at: number, determined: boolean, last: Piece | undefined): boolean {
  const token = reading.tokens[at] as Token;
  if (!token.terms?.verb) return true;
  if (last?.kind === 'owner' || (determined && (!last || !namelike.has(last.kind)))) return true;
  const next = reading.tokens[at + 1];
  // `according to reports,`
  const governed = !last && hasFunction(reading.tokens[at - 1], F.preposition);
  if (governed && (next === undefined || next.kind === Kind.mark)) return true;
  return Boolean(
    next &&
      (next.terms?.verb || (hasFunction(next, F.auxiliary | F.preposition) && !hasFunction(next, F.complementizer))),
  );
}

/** A known term with the case that it must have: titles and addresses with a capital. */
function known(reading: Reading, at: number, sentenceStart: number): Piece | null {
  const item = knownItem(reading, at, sentenceStart);
  const token = reading.tokens[at] as Token;
  if (!item) return null;
  if ((item.kind === 'honorific' || item.kind === 'title') && token.caps === 0) return null;
  return item;
}

/** Whether something that can head a phrase stands within the next fillers. */
function leadsToHead(reading: Reading, from: number, to: number, sentenceStart: number): boolean {
  for (let i = from; i < to && i < from + mostFillers; i++) {
    const item = known(reading, i, sentenceStart);
    if (item && heads.has(item.kind)) return true;
    if ((reading.tokens[i] as Token).kinds & senseBits.noun && isNounHere(reading, i, true, undefined)) return true;
    if (!isFiller(reading, i)) return false;
  }
  return false;
}

const tight = (a: Token | undefined, b: Token | undefined) => a !== undefined && b !== undefined && a.end === b.start;

/** End of the words that join a name on (`of the`, `for`, `van`, a period behind an initial), or `at`. */
function joinerEnd(reading: Reading, pieces: readonly Piece[], at: number, to: number, sentenceStart: number): number {
  const { tokens, pack } = reading;
  const token = tokens[at] as Token;
  const last = pieces.at(-1);
  const before = tokens[at - 1];
  if (!last || !before || at + 1 >= to) return at;
  const next = tokens[at + 1] as Token;
  if (token.kind === Kind.mark) {
    const initial =
      before.end - before.start === 1 ||
      before.lower.includes('.') ||
      last.kind === 'title' ||
      last.kind === 'honorific' ||
      last.kind === 'post' ||
      last.kind === 'modifier';
    if (token.lower === '.')
      return tight(before, token) && before.caps > 0 && initial && next.caps > 0 && before.end - before.start < 8
        ? at + 1
        : at;
    if (token.lower === '&') return before.caps > 0 && next.caps > 0 ? at + 1 : at;
    return '-–/'.includes(token.lower) && tight(before, token) && tight(token, next) && next.kind === Kind.word
      ? at + 1
      : at;
  }
  if (token.caps > 0 || !pack.nameJoiners.includes(token.lower) || before.caps === 0) return at;
  let end = at + 1;
  while (
    end < to &&
    end < at + 3 &&
    pack.nameJoiners.includes((tokens[end] as Token).lower) &&
    (tokens[end] as Token).caps === 0
  )
    end++;
  const after = tokens[end];
  if (!after || end >= to || after.caps === 0 || !isNameWord(reading, end, sentenceStart)) return at;
  const particle = !hasFunction(token, F.preposition | F.coordinator | F.demonstrative);
  if (particle) return last.kind === 'name' ? end : at;
  // Only the name of a body goes on with `of` or `and`.
  const isBody = pieces.some(
    (p) =>
      (p.kind === 'head' && (tokens[p.from] as Token).caps > 0) ||
      (p.kind === 'name' && pack.bodyMarks.has((tokens[p.from] as Token).lower)),
  );
  if (!isBody || last.kind === 'post') return at;
  const fresh = known(reading, end, sentenceStart);
  const own =
    hasFunction(token, F.coordinator) &&
    (after.terms?.given || (fresh && fresh.kind !== 'field' && fresh.kind !== 'head'));
  return own ? at : end;
}

/** Collects the pieces of the noun phrase that starts at a token (behind its determiner). */
export function collect(
  reading: Reading,
  from: number,
  to: number,
  sentenceStart: number,
  determined: boolean,
): Piece[] {
  const { text, tokens } = reading;
  const pieces: Piece[] = [];
  const end = Math.min(to, from + longest);
  let fillers = 0;
  let at = from;
  while (at < end) {
    const token = tokens[at] as Token;
    const last = pieces.at(-1);
    if (token.quotation >= 0 || token.kind === Kind.newline || hasFunction(token, F.pronounFirst)) break;
    if (token.lower === ownerSign) {
      if (!last || last.kind === 'owner' || last.kind === 'modifier') break;
      pieces.push({ kind: 'owner', from: at, to: at + 1 });
      at++;
      continue;
    }
    const named = last?.kind === 'name' && pieces.some((p) => callings.has(p.kind) && p.kind !== 'anonymous');
    const item = known(reading, at, sentenceStart);
    const noun = termAt(text, tokens, at, (s) => s.noun?.kind === 'document');
    const longer = item ? item.to - item.from : 0;
    if (
      noun &&
      noun.length >= longer &&
      item?.kind !== 'post' &&
      !named &&
      isNounHere(reading, at, determined, last) &&
      (token.caps === 0 || at === sentenceStart)
    ) {
      pieces.push({ kind: 'noun', from: at, to: at + noun.length, senses: noun.senses });
      at += noun.length;
      continue;
    }
    if (item && !determined && isSurname(reading, last, item, end)) {
      pieces.push({ kind: 'name', from: at, to: at + 1 });
      at++;
      continue;
    }
    if (item && isTaken(reading, pieces, item, token, named)) {
      pieces.push(item);
      at = item.to;
      continue;
    }
    if (!item && isNameWord(reading, at, sentenceStart)) {
      if (last?.kind === 'noun') break;
      pieces.push({ kind: 'name', from: at, to: at + 1 });
      at++;
      continue;
    }
    const joined = joinerEnd(reading, pieces, at, end, sentenceStart);
    if (joined > at) {
      pieces.push({ kind: 'joiner', from: at, to: joined });
      at = joined;
      continue;
    }
    // `show insiders`: a plain verb form before a head is a noun.
    const nounHere =
      token.terms?.verb?.alsoNoun === true &&
      token.caps === 0 &&
      at + 1 < end &&
      heads.has(known(reading, at + 1, sentenceStart)?.kind ?? 'name');
    const fills =
      nounHere ||
      isFiller(reading, at) ||
      (token.kind === Kind.number && pieces.length > 0) ||
      (hasFunction(token, F.quantifier) && last?.kind === 'owner');
    if (
      fills &&
      !named &&
      last?.kind !== 'noun' &&
      fillers < mostFillers &&
      leadsToHead(reading, at + 1, end, sentenceStart)
    ) {
      if (last?.kind === 'anonymous' || (last?.kind === 'post' && !determined)) break;
      pieces.push({ kind: 'word', from: at, to: at + 1 });
      fillers++;
      at++;
      continue;
    }
    break;
  }
  return trimmed(pieces);
}

/** `Lena Ford`, `Kate Bishop`: a word behind a first name, with nothing capitalised behind it, is the surname, whatever else it names. */
function isSurname(reading: Reading, last: Piece | undefined, item: Piece, end: number): boolean {
  const { tokens } = reading;
  if (last?.kind !== 'name' || item.to - item.from > 1 || !(tokens[last.from] as Token).terms?.given) return false;
  if (item.kind !== 'body' && item.kind !== 'outlet' && item.kind !== 'post' && item.kind !== 'title') return false;
  const next = item.to < end ? tokens[item.to] : undefined;
  const token = tokens[item.from] as Token;
  if ((tokens[last.from] as Token).kinds & (senseBits.place | senseBits.government)) return false;
  return token.caps === 1 && (next === undefined || next.caps === 0);
}

/** Whether a known piece goes on with the phrase. */
function isTaken(reading: Reading, pieces: readonly Piece[], item: Piece, token: Token, named: boolean): boolean {
  const last = pieces.at(-1);
  if (!last) return item.kind !== 'field' || token.caps > 0 || true;
  if (last.kind === 'noun') return false;
  if (named && token.caps === 0) return false;
  if (named && (item.kind === 'post' || item.kind === 'title' || item.kind === 'honorific')) return false;
  // `officials police said`, `residents officials`: one nameless group ends the phrase.
  if (
    last.kind === 'anonymous' &&
    last.senses?.anonymous &&
    !last.senses.anonymous.needsDeterminer &&
    item.kind !== 'name' &&
    !(item.kind === 'head' && token.caps > 0 && (reading.tokens[last.from] as Token).caps > 0)
  )
    return false;
  if (item.kind === 'modifier' && token.caps === 0 && last.kind === 'name' && !leadsOn(reading, item.to)) return false;
  return true;
}

const leadsOn = (reading: Reading, at: number): boolean => {
  const next = reading.tokens[at];
  return Boolean(next && (next.kinds & (senseBits.post | senseBits.head | senseBits.anonymous)) !== 0);
};

/** Drops what cannot end a phrase: joiners, signs of possession, lone modifiers and fillers. */
function trimmed(pieces: Piece[]): Piece[] {
  for (;;) {
    const last = pieces.at(-1);
    if (
      !last ||
      !(
        last.kind === 'joiner' ||
        last.kind === 'owner' ||
        last.kind === 'word' ||
        last.kind === 'modifier' ||
        last.kind === 'number'
      )
    )
      return pieces;
    pieces.pop();
  }
}
