import type { Reading } from '../../context.ts';
import { functionBits as F, hasFunction } from '../../text/function-words.ts';
import { senseBits } from '../../text/lexicon.ts';
import { termAt } from '../../text/term.ts';
import { Kind, type Token } from '../../text/token.ts';
import { isFiller, isNameWord } from '../items.ts';
import { acronymEnd, joinerEnd } from './joins.ts';
import { callings, heads, isNounHere, known, leadsToHead, mostFillers, ownerSign, type Piece } from './pieces.ts';

/** Longest noun phrase that is read, in tokens. */
const longest = 24;
/** `the program's chief at`: a word that else modifies a post is the post where none follows. */
function asPost(
  reading: Reading,
  item: Piece | null,
  last: Piece | undefined,
  to: number,
  sentenceStart: number,
): Piece | null {
  const { text, tokens } = reading;
  // `Labour MP Grace Holt`: letters that stand behind a name else.
  const letters = item?.kind === 'title' && tokens[item.from]?.caps === 2 && last?.kind !== 'name';
  if (item && letters) {
    const post = termAt(text, tokens, item.from, (s) => s.post);
    return post?.senses.post && post.length === item.to - item.from
      ? { ...item, kind: 'post', senses: post.senses }
      : item;
  }
  if (item?.kind !== 'modifier') return item;
  const post = termAt(text, tokens, item.from, (s) => s.post);
  const next = tokens[item.to];
  const before = next && known(reading, item.to, sentenceStart);
  const modifies = (before && heads.has(before.kind)) || leadsToHead(reading, item.to, to, sentenceStart);
  return post?.senses.post && post.length === item.to - item.from && !modifies
    ? { ...item, kind: 'post', senses: post.senses }
    : item;
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
    const item = asPost(reading, known(reading, at, sentenceStart), last, end, sentenceStart);
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
    if (item && ((!determined && isSurname(reading, last, item, end)) || isAddressed(reading, pieces, item, end))) {
      pieces.push({ kind: 'name', from: at, to: at + 1 });
      at++;
      continue;
    }
    if (item && isTaken(reading, pieces, item, token, named)) {
      const whole = item.kind === 'post' ? { ...item, to: fieldOfPost(reading, item.to, end) } : item;
      pieces.push(whole);
      at = whole.to;
      continue;
    }
    if (!item && isNameWord(reading, at, sentenceStart)) {
      if (last?.kind === 'noun') break;
      pieces.push({ kind: 'name', from: at, to: at + 1 });
      at++;
      continue;
    }
    const bracket = acronymEnd(reading, pieces, at, end, sentenceStart);
    if (bracket > at) {
      pieces.push({ kind: 'joiner', from: at, to: bracket });
      at = bracket;
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

/** `Mr. King`, `Ms. Price`: a calling behind a word of address, with nothing capitalised behind it, is the surname. */
function isAddressed(reading: Reading, pieces: readonly Piece[], item: Piece, end: number): boolean {
  const { tokens } = reading;
  const before = pieces.findLast((p) => p.kind !== 'joiner');
  const next = item.to < end ? tokens[item.to] : undefined;
  const personal = item.kind === 'honorific' || item.senses?.post?.holder === 'person';
  return (
    before?.kind === 'honorific' &&
    personal &&
    item.to - item.from === 1 &&
    (tokens[item.from] as Token).caps === 1 &&
    (next === undefined || next.caps === 0)
  );
}

/** `Minister of Finance Jane Doe`, `Minister for Legal, Human Rights and Security Affairs Jane Doe`: past the field in capitals, where a first name stands behind it; else the token itself. */
function fieldOfPost(reading: Reading, at: number, to: number): number {
  const { pack, text, tokens } = reading;
  const link = tokens[at];
  if (!link || link.caps > 0 || !hasFunction(link, F.preposition) || !pack.postJoiners.includes(link.lower)) return at;
  if (hasFunction(link, F.locative | F.addressee | F.temporal)) return at;
  // `director general of taxes Jane Doe`: a field in small letters before a name.
  let small = at + 1;
  while (small < to && small < at + 3 && isFiller(reading, small)) small++;
  const name = small > at + 1 && small < to ? tokens[small] : undefined;
  if (name?.caps === 1 && (tokens[small + 1]?.caps === 1 || name.terms?.given)) return small;
  let past = at + 1;
  while (past < to && past < at + 3 && hasFunction(tokens[past], F.demonstrative)) past++;
  for (let i = past; i < to && i < at + 14; i++) {
    const token = tokens[i] as Token;
    if (token.quotation >= 0) return at;
    const place = termAt(text, tokens, i, (s) => s.place || s.government, true);
    if (place && token.caps > 0) {
      i += place.length - 1;
      continue;
    }
    if (token.terms?.given && i > past) return hasFunction(tokens[i - 1], F.coordinator) ? at : i;
    const joins = token.lower === ',' || hasFunction(token, F.coordinator);
    if (joins && i > past && (tokens[i + 1]?.caps ?? 0) > 0) continue;
    if (token.kind !== Kind.word || token.caps !== 1 || token.terms?.given) return at;
  }
  return at;
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
    // `James Kennedy Jr.`: letters behind the name are no calling.
    const letters = last?.kind === 'title' && pieces.at(-2)?.kind === 'name';
    if (letters) {
      pieces.pop();
      continue;
    }
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
