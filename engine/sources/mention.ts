import type { Post } from '../languages/pack.ts';
import type { Outlet } from '../outlets/outlet.ts';
import type { SourceType, Span } from '../types.ts';

export type MentionKind = 'person' | 'body' | 'outlet' | 'document' | 'anonymous' | 'pronoun';

/** A noun phrase that may name a source. Token indices are half-open. */
export interface Mention {
  from: number;
  to: number;
  kind: MentionKind;
  /** The name proper (`Sergei Shoigu`, `TASS`); null when only a post or a description stands there. */
  name: string | null;
  /** The post or description in the article's words, without the name. */
  role: string | null;
  type: SourceType;
  /** Lower-case head word: of the post (`menteri`), the body (`kementerian`) or the description (`penelitian`). */
  head: string | null;
  post?: Post;
  /** What the bearer of the post is, when a name turns up for a mention that had none. */
  holder?: SourceType;
  outlet?: Outlet;
  /** True when only a citing cue beside it makes the outlet certain. */
  ambiguous?: boolean;
  /** Other names given beside it: an acronym in brackets, a nickname. */
  aliases: string[];
  plural: boolean;
  /** Where pronouns have a gender: the one that the words show. */
  gender?: 'f' | 'm';
  /** Followed by a demonstrative (`kementerian itu`): points back. */
  pointsBack: boolean;
  span: Span;
  /** Whose it is, when that is somebody with a name: `Judge Rowe` of `Judge Rowe's ruling`. */
  owner?: Mention;
}

/** A body mention that may be short for a longer name: a head alone, or one that points back. */
export const isBareBody = (m: Mention): boolean =>
  m.kind === 'body' && (m.pointsBack || (m.head !== null && m.head === (m.name ?? '').toLowerCase()));
