import { detectLanguage } from './detect-language.ts';
import { extractWithPackInSteps } from './extract-with-pack.ts';
import { packs } from './languages/index.ts';
import { runToEnd } from './steps.ts';
import type { Extraction, ExtractOptions } from './types.ts';

export { detectLanguage } from './detect-language.ts';
export * from './types.ts';

/**
 * Finds who says what in an article's text: paragraphs separated by line breaks, offsets in UTF-16 code units. Any string is
 * accepted; a text in no known language gives an empty result with `language: null`, a very long one is read up to its limit.
 */
export function extractAttributions(text: string, options: ExtractOptions = {}): Extraction {
  const language = options.language ?? detectLanguage(text);
  return runToEnd(extractWithPackInSteps(text, language ? packs[language] : undefined, options));
}
