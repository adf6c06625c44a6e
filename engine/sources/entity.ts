import type { Outlet } from '../outlets/outlet.ts';
import type { SourceType } from '../types.ts';
import type { Mention, MentionKind } from './mention.ts';

/** One person, body, outlet or document of the article, with all that names it. */
export interface Entity {
  id: string;
  kind: Exclude<MentionKind, 'pronoun'>;
  /** The fullest name so far, or the description when there is no name. */
  name: string;
  named: boolean;
  type: SourceType;
  role: string | null;
  head: string | null;
  /** Lower-case words of all its names. */
  words: Set<string>;
  aliases: Set<string>;
  mentions: Mention[];
  outlet?: Outlet;
  plural: boolean;
}

/** A hyphenated word is one word: `Trump-Musk` is neither of the two. */
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{M}\p{N}]+)*/gu;

/** Most names are plain words with single spaces, which need no pattern. */
const plainName = /^[a-z]+(?: [a-z]+)*$/;

/** Lower-case words of a name. */
export function nameWords(name: string): string[] {
  const lower = name.toLowerCase();
  return plainName.test(lower) ? lower.split(' ') : (lower.match(wordPattern) ?? []);
}
