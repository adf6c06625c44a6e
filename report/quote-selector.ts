import type { Span } from '../engine/types.ts';
import type { QuoteSelector } from './schema.ts';

/** Characters kept on either side of a quote, as the Hypothesis client does: enough to tell two equal quotes apart. */
const contextLength = 32;

/** Moves an offset out of the middle of a surrogate pair, so that no half character is cut off. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}

/**
 * The W3C TextQuoteSelector of a span (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 * A span outside the text gives what lies inside.
 */
export function describeQuote(text: string, span: Span): QuoteSelector {
  const before = wholeCharacter(text, Math.max(0, span.start - contextLength));
  const after = wholeCharacter(text, Math.min(text.length, span.end + contextLength));
  return {
    prefix: text.slice(before, span.start),
    exact: text.slice(span.start, span.end),
    suffix: text.slice(span.end, after),
  };
}
