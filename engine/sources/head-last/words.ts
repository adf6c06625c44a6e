import type { Reading } from '../../context.ts';
import type { Token } from '../../text/token.ts';
import type { Piece } from './pieces.ts';

/** The text of some tokens. */
export const textOf = (reading: Reading, from: number, to: number): string =>
  to > from ? reading.text.slice((reading.tokens[from] as Token).start, (reading.tokens[to - 1] as Token).end) : '';

/** A piece in small letters. */
export const lower = (reading: Reading, piece: Piece): string => textOf(reading, piece.from, piece.to).toLowerCase();
