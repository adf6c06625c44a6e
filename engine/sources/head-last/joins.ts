import type { Reading } from '../../context.ts';
import { functionBits as F, hasFunction } from '../../text/function-words.ts';
import { senseBits } from '../../text/lexicon.ts';
import { Kind, type Token } from '../../text/token.ts';
import { isFiller, isNameWord } from '../items.ts';
import { callings, known, leadsToHead, namelike, type Piece } from './pieces.ts';

const tight = (a: Token | undefined, b: Token | undefined) => a !== undefined && b !== undefined && a.end === b.start;

/** End of the words that join a name on (`of the`, `for`, `van`, a period behind an initial), or `at`. */
export function joinerEnd(
  reading: Reading,
  pieces: readonly Piece[],
  at: number,
  to: number,
  sentenceStart: number,
): number {
  const { tokens, pack } = reading;
  const token = tokens[at] as Token;
  const last = pieces.at(-1);
  const before = tokens[at - 1];
  if (!last || !before || at + 1 >= to) return at;
  const next = tokens[at + 1] as Token;
  const listed = before.caps > 0 && (last.kind === 'name' || last.kind === 'field') ? listedEnd(reading, at, to) : at;
  if (listed > at && !pieces.some((p) => tokens[p.from]?.terms?.given)) return listed;
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
  const bearer = pieces.findLastIndex((p) => callings.has(p.kind));
  const isBody = pieces
    .slice(last.kind === 'name' ? bearer + 1 : 0)
    .some(
      (p) =>
        (p.kind === 'head' && ((tokens[p.from] as Token).caps > 0 || (tokens[p.to - 1] as Token).caps > 0)) ||
        (p.kind === 'name' && pack.bodyMarks.has((tokens[p.from] as Token).lower)),
    );
  if (!isBody || last.kind === 'post') return at;
  const fresh = known(reading, end, sentenceStart);
  const own =
    hasFunction(token, F.coordinator) &&
    (after.terms?.given || (fresh && fresh.kind !== 'field' && fresh.kind !== 'head'));
  return own ? at : end;
}

/** `Audit Board (BPK) chairman`: an acronym in brackets, with what its body stands before behind it; else the token itself. */
export function acronymEnd(
  reading: Reading,
  pieces: readonly Piece[],
  at: number,
  to: number,
  sentenceStart: number,
): number {
  const { tokens } = reading;
  const last = pieces.at(-1);
  const inner = tokens[at + 1];
  if (tokens[at]?.lower !== '(' || !last || !namelike.has(last.kind) || at + 3 >= to) return at;
  if (!inner || inner.caps < 2 || tokens[at + 2]?.lower !== ')') return at;
  const next = known(reading, at + 3, sentenceStart);
  const leads = next !== null && (callings.has(next.kind) || next.kind === 'modifier' || next.kind === 'head');
  return leads || (isFiller(reading, at + 3) && leadsToHead(reading, at + 3, to, sentenceStart)) ? at + 3 : at;
}

/** `Energy and Mineral Resources Minister`, `Meteorology, Climatology and Geophysics Agency`: past a comma or `and` in a capitalised list that a post or the head of a body closes; else the token itself. */
function listedEnd(reading: Reading, at: number, to: number): number {
  const { tokens } = reading;
  let joined = hasFunction(tokens[at], F.coordinator);
  if (!joined && tokens[at]?.lower !== ',') return at;
  for (let i = at + 1; i < to && i < at + 10; i++) {
    const token = tokens[i] as Token;
    if (token.quotation >= 0 || token.terms?.given) return at;
    if (hasFunction(token, F.coordinator)) {
      if (joined && tokens[at]?.lower === ',') return at;
      joined = true;
    } else if (token.lower === ',') {
      if (joined) return at;
    } else if (token.kind !== Kind.word || token.caps !== 1) return at;
    else if (joined && i > at + 1 && (token.kinds & (senseBits.post | senseBits.head)) !== 0) {
      const behind = tokens[i + 1];
      const list = !behind || !hasFunction(behind, F.preposition) || behind.lower !== 'of';
      return list ? at + 1 : at;
    }
  }
  return at;
}
