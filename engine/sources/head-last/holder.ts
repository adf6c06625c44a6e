import type { Reading } from '../../context.ts';
import type { SourceType } from '../../types.ts';
import type { Piece } from './pieces.ts';
import { lower, textOf } from './words.ts';

/** Whether what stands before a body that is part of another is a public body: `House Ethics | Committee`. */
const ownedByState = (before: readonly Piece[]): boolean =>
  before.some(
    (p) =>
      (p.kind === 'body' && p.senses?.body?.type === 'institution') ||
      (p.kind === 'head' && p.senses?.head?.type === 'institution'),
  );

/** The kind of body that a phrase holds, or null: the head decides, which stands last before what `of` or `in` joins on. */
export function bodyTypeOf(reading: Reading, pieces: readonly Piece[]): SourceType | null {
  const joined = pieces.findIndex((p) => p.kind === 'joiner');
  const own = joined > 0 ? lastBodyType(reading, pieces.slice(0, joined)) : null;
  const type = own ?? lastBodyType(reading, pieces);
  // `Center of Economic and Law Studies`
  const learned = pieces.some((p) => p.kind === 'name' && reading.pack.knowledgeHeads.has(lower(reading, p)));
  return type === 'organization' && joined > 0 && learned ? 'expert' : type;
}

function lastBodyType(reading: Reading, pieces: readonly Piece[]): SourceType | null {
  for (const [i, piece] of pieces.toReversed().entries()) {
    if (piece.kind === 'body')
      return reading.pack.knowledgeBodies.has(textOf(reading, piece.from, piece.to))
        ? 'expert'
        : (piece.senses?.body?.type ?? null);
    if (piece.kind === 'head') {
      if (piece.senses?.head?.asItsOwner && ownedByState(pieces.slice(0, pieces.length - 1 - i))) return 'institution';
      return reading.pack.knowledgeBodies.has(lower(reading, piece)) ? 'expert' : (piece.senses?.head?.type ?? null);
    }
    // `Amnesty International Indonesia`: the country is where the body works.
    if (piece.kind === 'government' && !pieces.some((p) => p.kind === 'body')) return 'institution';
    if (piece.kind === 'outlet') return 'outlet';
    if (piece.kind === 'name') {
      const mark = reading.pack.bodyMarks.get(lower(reading, piece));
      if (mark) return mark;
    }
  }
  return null;
}

/** `Zentra chief`: a name before the post that is no place and no people's. */
function followsUnknownName(reading: Reading, pieces: readonly Piece[]): boolean {
  const post = pieces.findLastIndex((p) => p.kind === 'post');
  const before = pieces.slice(0, post);
  const isPlace = (p: Piece) => p.kind === 'place' || p.kind === 'government' || p.kind === 'field';
  return (
    before.some((p) => p.kind === 'name' && !reading.pack.nationalities?.has(lower(reading, p))) &&
    !before.some(isPlace)
  );
}

/** What the bearer of a post is; where the post leaves it open, the body named beside it decides. */
export function holderOf(reading: Reading, pieces: readonly Piece[], affiliation: SourceType | null): SourceType {
  const posts = pieces.filter((p) => p.kind === 'post');
  const former = pieces.some((p) => p.kind === 'modifier' && reading.pack.formerMarks.includes(lower(reading, p)));
  if (posts.some((p) => p.senses?.post?.holder === 'expert')) return 'expert';
  if (former) return 'person';
  // The last post is the head: `police spokesman`, `defense attorney`.
  const post = posts.at(-1)?.senses?.post;
  if (post && post.holder !== 'by-body') return post.holder;
  const body = affiliation ?? bodyTypeOf(reading, pieces);
  if (body === 'institution') return 'official';
  // Who leads a body of learning speaks for its knowledge, who speaks in its name does not.
  if (body === 'expert') return post && reading.pack.relationalPosts.has(post.words) ? 'person' : body;
  if (body === 'outlet') return body;
  if (body === null && post?.impliesBody === 'institution')
    return post.alsoOfCompanies && followsUnknownName(reading, pieces) ? 'person' : 'official';
  return 'person';
}
