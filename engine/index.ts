import { detectLanguage } from './detect-language.ts';
import { packs } from './languages/index.ts';
import { extractInSteps } from './pipeline.ts';
import { runToEnd } from './steps.ts';
import type { Extraction, ExtractOptions } from './types.ts';

export { detectLanguage } from './detect-language.ts';
export * from './types.ts';

/** Longest text that is read, in UTF-16 code units: several times the longest news features; a page must not hold the tab. */
const longest = 300_000;

/**
 * Finds who says what in an article's text: paragraphs separated by line breaks, offsets in UTF-16 code units. Any string is
 * accepted; a text in no known language gives an empty result with `language: null`, a very long one is read up to its limit.
 */
export function extractAttributions(text: string, options: ExtractOptions = {}): Extraction {
  return runToEnd(extractAttributionsInSteps(text, options));
}

/** The same with rests between its short steps, for a page that must not be held up. */
export function* extractAttributionsInSteps(
  text: string,
  options: ExtractOptions = {},
): Generator<undefined, Extraction> {
  const language = options.language ?? detectLanguage(text);
  yield;
  const pack = language ? packs[language] : undefined;
  if (!language || !pack) {
    return { language: null, attributions: [], sources: [], sentences: [], paragraphs: [], unread: 0 };
  }
  const read = text.length > longest ? text.slice(0, longest) : text;
  return { language, ...(yield* extractInSteps(read, pack, options)), unread: text.length - read.length };
}
