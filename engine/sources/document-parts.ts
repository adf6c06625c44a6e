import type { Reading } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import { isFiller } from './items.ts';
import { readMention } from './read-mention.ts';

/** End of the clause that tells whose a document is (`yang dilakukan LSI`, `yang terbit di jurnal Nature`), or `at` when none follows. */
export function relativeEnd(reading: Reading, at: number, to: number): number {
  const { tokens, pack } = reading;
  if (!hasFunction(tokens[at], F.relative) || at + 2 >= to) return at;
  // `data Bloomberg yang dikutip Kontan`: who cites it is not whose it is.
  if (termAt(reading.text, tokens, at + 1, (s) => s.cue?.kind === 'cites')) return at;
  const verb = tokens[at + 1] as Token;
  if (
    verb.caps > 0 ||
    !(verb.terms?.verb?.voice.passive || pack.looksLikeVerb(verb.lower)) ||
    verb.terms?.verb?.voice.active
  )
    return at;
  let next = at + 2;
  while (next < to && next < at + 5 && hasFunction(tokens[next], F.agent | F.preposition | F.auxiliary)) next++;
  const owner = next < to ? readMention(reading, next, to, -1) : null;
  if (!owner || owner.kind === 'pronoun' || owner.kind === 'anonymous') return at;
  return owner.to;
}

/** Longest title of a document, in tokens. */
const longestTitle = 16;

/** `laporan Bank Dunia bertajuk "Ekonomi Hijau"`: past the title in its marks. */
export function titleEnd({ pack, tokens }: Reading, at: number, to: number): number {
  if (!pack.titleMarks?.has((tokens[at - 1] as Token).lower) || tokens[at]?.kind !== Kind.quote) return at;
  for (let i = at + 1; i < to && i < at + longestTitle; i++) if (tokens[i]?.kind === Kind.quote) return i + 1;
  return at;
}

/**
 * End of the number of a document or of its part that stands at a token, or `at`: `Nomor 8 Tahun 2024`, `Nomor 90/2023`, `ayat (2)`.
 * Right behind its noun (`named` false) a number is the document's own only where no counted noun follows it.
 */
export function partEnd(reading: Reading, at: number, named: boolean): number {
  const { tokens } = reading;
  const number = (i: number) => tokens[i]?.kind === Kind.number;
  if (tokens[at]?.lower === '/' && number(at - 1) && number(at + 1)) return at + 2;
  if (tokens[at]?.lower === '(' && number(at + 1) && tokens[at + 2]?.lower === ')') return at + 3;
  // `Pasal 27 ayat 1`: or where a part of it is numbered as well.
  const parted = number(at + 2) || tokens[at + 2]?.lower === '(';
  return number(at) && (named || parted || !isFiller(reading, at + 1)) ? at + 1 : at;
}
