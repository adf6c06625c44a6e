import type { Reading } from '../../context.ts';
import { functionBits as F, hasFunction } from '../../text/function-words.ts';
import type { Token } from '../../text/token.ts';
import type { Piece } from './pieces.ts';
import { lower } from './words.ts';

/** Whether a word is written as people's names are not: in capitals, or with capitals inside that no prefix (`Mc`, `De`) explains. */
export const isStyled = (word: string, caps: number): boolean =>
  (caps === 2 && word.length > 2) ||
  /^\p{Lu}\p{Ll}{3,}\p{Lu}/u.test(word) ||
  /^(?!Mc|Mac|De|Di|Du|La|Le|Fitz|O)\p{Lu}\p{Ll}{1,2}\p{Lu}\p{Ll}/u.test(word);

/** `Strevo, which makes bicycles,`; `Strevo said it would close`: what stands behind a name shows that it is nobody's. */
export function isThing(reading: Reading, to: number): boolean {
  const { tokens, pack } = reading;
  const next = tokens[to];
  if (!next || !pack.neuter) return false;
  if (next.lower === ',') return pack.thingRelatives?.has(tokens[to + 1]?.lower ?? '') === true;
  if (!next.terms?.verb || next.caps > 0) return false;
  const first = to + 1 + (hasFunction(tokens[to + 1], F.complementizer) ? 1 : 0);
  // `said it was late`, `said it would be hard`: the pronoun there may mean nothing at all.
  const empty = [first + 1, first + 2].some((i) => pack.passiveAuxiliaries?.has(tokens[i]?.lower ?? ''));
  return pack.neuter.has(tokens[first]?.lower ?? '') && hasFunction(tokens[first + 1], F.auxiliary) && !empty;
}

/** `American Coco Dunn`: the country's adjective before a first name and more is no part of the name. */
export function withoutNationality(reading: Reading, core: readonly Piece[]): readonly Piece[] {
  const { pack, tokens } = reading;
  const [first, second, third] = core;
  const bearer = second && third && tokens[second.from]?.terms?.given === true;
  return first && bearer && pack.nationalities?.has(lower(reading, first)) ? core.slice(1) : core;
}

/** Whether a name written in capitals throughout ends in a word for an outlet: `North Plains Public Radio`. */
export function isHouse(reading: Reading, pieces: readonly Piece[]): boolean {
  const { pack, tokens } = reading;
  const last = tokens[(pieces.at(-1) as Piece).from] as Token;
  return pack.outletMarks?.has(last.lower) === true && pieces.every((p) => isCapital(reading, p));
}

/** Whether a piece is written with a capital. */
export const isCapital = ({ tokens }: Reading, piece: Piece | undefined): boolean =>
  piece !== undefined && (tokens[piece.from] as Token).caps > 0;

/** Whether a name begins as those of companies and bodies are written: `ICA`, `AdImpact`, `LSEG SmartEstimate`. */
export function isStyledName({ text, tokens }: Reading, names: readonly Piece[]): boolean {
  const word = tokens[(names[0] as Piece).from] as Token;
  const second = tokens[names[1]?.from ?? -1];
  const single = second === undefined || (word.end - word.start > 3 && word.caps === 2 && second.caps === 1);
  return single && !word.terms?.given && isStyled(text.slice(word.start, word.end), word.caps);
}
