import type { Span } from '../engine/types.ts';

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector, in UTF-16 code units. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** Characters of context on either side, as the Hypothesis client keeps. */
const contextLength = 32;

/** Moves an offset out of the middle of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}

/** Describes a span by its words and their surroundings. What lies outside the text is left out. */
export function describeQuote(text: string, span: Span): TextQuoteSelector {
  const from = wholeCharacter(text, Math.max(0, span.start - contextLength));
  const to = wholeCharacter(text, Math.min(text.length, span.end + contextLength));
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(span.start, span.end),
    prefix: text.slice(from, span.start),
    suffix: text.slice(span.end, to),
  };
}

/** Describes a span by its place. */
export function describePosition(span: Span): TextPositionSelector {
  return { type: 'TextPositionSelector', start: span.start, end: span.end };
}

/** The span a position names, or null when it does not lie in the text. */
export function anchorPosition(text: string, { start, end }: TextPositionSelector): Span | null {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
    ? { start, end }
    : null;
}

/** More places than this are not compared: the words are too common to be found again without a hint. */
const mostPlaces = 1000;

/**
 * Finds a quote again in a text that may have changed: of all places with the exact words the one whose surroundings agree
 * most, of equals the one nearest to `hint`. Null when the words are gone.
 */
export function anchorQuote(text: string, quote: Omit<TextQuoteSelector, 'type'>, hint = 0): Span | null {
  const { exact, prefix, suffix } = quote;
  if (exact === '') return null;
  let best: { start: number; score: number } | null = null;
  let seen = 0;
  for (let at = text.indexOf(exact); at >= 0 && seen < mostPlaces; at = text.indexOf(exact, at + 1), seen++) {
    const score = commonEnd(text, at, prefix) + commonStart(text, at + exact.length, suffix);
    const nearer = best !== null && Math.abs(at - hint) < Math.abs(best.start - hint);
    if (!best || score > best.score || (score === best.score && nearer)) best = { start: at, score };
  }
  return best && { start: best.start, end: best.start + exact.length };
}

/** How many characters before a place agree with the end of a prefix. */
function commonEnd(text: string, at: number, prefix: string): number {
  let length = 0;
  while (length < prefix.length && length < at && text[at - 1 - length] === prefix[prefix.length - 1 - length])
    length++;
  return length;
}

/** How many characters from a place on agree with a suffix. */
function commonStart(text: string, at: number, suffix: string): number {
  let length = 0;
  while (length < suffix.length && at + length < text.length && text[at + length] === suffix[length]) length++;
  return length;
}
