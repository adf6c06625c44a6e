import type { Reading } from '../context.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Mention } from './mention.ts';
import type { NameWords } from './name-words.ts';

/**
 * One-word names that the words beside them show to be a body's somewhere (`Strevo said it would close`), and nobody's surname; the short
 * names of bodies that stand in a post among them.
 */
export function thingNames(
  reading: Reading,
  mentions: readonly Mention[],
  names: NameWords,
  inPosts: ReadonlyMap<string, string>,
): Set<string> {
  const things = new Set<string>();
  for (const name of inPosts.keys()) things.add(name.toLowerCase());
  for (const m of reading.pack.neuter ? mentions : [])
    if (m.kind === 'body' && m.name && names.of(m.name).length === 1) things.add(m.name.toLowerCase());
  for (const m of mentions)
    if (m.kind === 'person' && m.name && (names.of(m.name).length > 1 || m.role || m.gender || m.type !== 'person'))
      for (const word of names.of(m.name)) things.delete(word);
  return things;
}

/** Whether a mention that looks like a person's is one of those names. */
export const isThing = (m: Mention, things: ReadonlySet<string>): boolean =>
  m.kind === 'person' && m.name !== null && things.has(m.name.toLowerCase());

/** Whether two words may stand for one document; where the language does not tell, any two. */
export function sameDocument(
  { sameDocuments: kinds }: LanguagePack,
  one: string | null,
  other: string | null,
): boolean {
  return !kinds || one === other || kinds.some((names) => names.has(one ?? '') && names.has(other ?? ''));
}

/** Whether a word names the country that other words name in full: `Presiden AS` of `Presiden Amerika Serikat`. */
export function isCountryOf({ seats }: LanguagePack, word: string, known: ReadonlySet<string>): boolean {
  for (const names of seats?.values() ?? [])
    if (names.includes(word) && names.some((name) => name.split(' ').every((w) => known.has(w)))) return true;
  return false;
}
