import type { LanguagePack } from './languages/pack.ts';
import { extractInSteps } from './pipeline.ts';
import type { Extraction, ExtractOptions } from './types.ts';

/** Longest text that is read, in UTF-16 code units: several times the longest news features; a page must not hold the tab. */
const longest = 300_000;

/**
 * Finds who says what in a text of the pack's language, with rests between its short steps; nothing without a pack. A very long text is
 * read up to its limit. It needs no other language's words, so that a page need load one pack only.
 */
export function* extractWithPackInSteps(
  text: string,
  pack: LanguagePack | undefined,
  options: ExtractOptions = {},
): Generator<undefined, Extraction> {
  if (!pack) return { language: null, attributions: [], sources: [], sentences: [], paragraphs: [], unread: 0 };
  const read = text.length > longest ? text.slice(0, longest) : text;
  const draft = yield* extractInSteps(read, pack, options);
  return { language: pack.language, ...draft, unread: text.length - read.length };
}
