import { detectLanguage } from './detect-language.ts';
import { packs } from './languages/index.ts';
import { extract } from './pipeline.ts';
import { lexiconSteps } from './text/build-lexicon.ts';
import type { Extraction, ExtractOptions, Language } from './types.ts';

export { detectLanguage } from './detect-language.ts';
export * from './types.ts';

/** Longest text that is read, in UTF-16 code units: several times the longest news features; a page must not hold the tab. */
const longest = 300_000;

/**
 * Prepares the reading of texts in a language, in short steps, for a page that must not be held up.
 * The first reading prepares at once what is not prepared yet.
 */
export function* warmUp(language: Language | null): Generator<undefined, void> {
  const pack = language ? packs[language] : undefined;
  if (pack) yield* lexiconSteps(pack);
}

/**
 * Finds who says what in an article's text: paragraphs separated by line breaks, offsets in UTF-16 code units. Any string is
 * accepted; a text in no known language gives an empty result with `language: null`, a very long one is read up to its limit.
 */
export function extractAttributions(text: string, options: ExtractOptions = {}): Extraction {
  const language = options.language ?? detectLanguage(text);
  const pack = language ? packs[language] : undefined;
  if (!language || !pack) {
    return { language: null, attributions: [], sources: [], sentences: [], paragraphs: [], unread: 0 };
  }
  const read = text.length > longest ? text.slice(0, longest) : text;
  return { language, ...extract(read, pack, options), unread: text.length - read.length };
}
