import type { Reading } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';

const isDatePart = (token: Token): boolean =>
  token.kind === Kind.number ||
  token.terms?.month !== undefined ||
  token.terms?.day !== undefined ||
  token.lower === '/';

const isDateWord = (token: Token): boolean =>
  token.kind === Kind.word &&
  token.caps === 0 &&
  token.quotation < 0 &&
  !token.terms?.verb &&
  (token.terms?.functions ?? 0) === 0;

/**
 * End of the date that starts at a token (`Senin (20/10/2025)`, `pada Jumat pagi`, `14 Mei 2022`, `kemarin`), or `at` when none does.
 * A bare number is no date.
 */
export function dateEnd(reading: Reading, at: number, to: number): number {
  const { text, tokens } = reading;
  let i = at;
  const lead = i < to ? termAt(text, tokens, i, (s) => s.functions & F.temporal) : null;
  if (lead) i += lead.length;
  let sure = false;
  while (i < to) {
    const token = tokens[i] as Token;
    if (token.quotation >= 0) break;
    const relative = termAt(text, tokens, i, (s) => s.functions & F.relativeDay);
    if (relative) {
      sure = true;
      i += relative.length;
    } else if (token.terms?.day !== undefined || (token.terms?.month !== undefined && (token.caps > 0 || sure))) {
      sure = true;
      i++;
    } else if (
      token.kind === Kind.number &&
      (sure || tokens[i + 1]?.terms?.month !== undefined || tokens[i + 1]?.lower === '/')
    ) {
      i++;
    } else if (token.lower === '/' && sure) i++;
    else if (token.lower === '/' && tokens[i - 1]?.kind === Kind.number) {
      sure = true;
      i++;
    } else if (token.lower === '(' && tokens[i + 1] && isDatePart(tokens[i + 1] as Token)) {
      let close = i + 1;
      while (close < to && close < i + 10 && (tokens[close] as Token).lower !== ')') close++;
      if (close >= to || (tokens[close] as Token).lower !== ')') break;
      sure = true;
      i = close + 1;
    } else if (token.lower === ',' && sure && tokens[i + 1] && isDatePart(tokens[i + 1] as Token) && i + 1 < to) i++;
    else break;
  }
  if (!sure) return at;
  // `Senin malam`, `Jumat pekan lalu`: at most two words that only a date takes along.
  let words = 0;
  while (i + words < to && words < 3 && isDateWord(tokens[i + words] as Token)) words++;
  const next = tokens[i + words];
  if (words > 0 && (i + words >= to || next === undefined || (next.kind === Kind.mark && ',.('.includes(next.lower))))
    i += words;
  while (reading.pack.modifiers === 'after' && i < to && hasFunction(tokens[i], F.demonstrative)) i++;
  return i;
}
