import type { Reading } from '../context.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { functionBits as F } from '../text/function-words.ts';
import type { Entity } from './entity.ts';
import type { Mention } from './mention.ts';

/** `BKLP spokesperson`, `Ketua BPKN`: the letters beside a post that its body decides. */
function bodyOfPost({ post, role, type }: Mention): string {
  if (type !== 'person' || post?.holder !== 'by-body' || !role) return '';
  const lower = role.toLowerCase();
  if (lower.startsWith(`${post.words} `)) return role.slice(post.words.length + 1);
  return lower.endsWith(` ${post.words}`) ? role.slice(0, -post.words.length - 1) : '';
}

/** Whether a mention says that its bearer no longer holds the post: `mantan presiden`, `Presiden ke-7 RI`. */
const isFormer = ({ formerMarks, countedPost }: LanguagePack, { role, type }: Mention): boolean =>
  type === 'person' &&
  role !== null &&
  role
    .toLowerCase()
    .split(' ')
    .some((word) => formerMarks.includes(word) || countedPost?.test(word));

/** `Presiden Joko Widodo` of one whom the article calls `mantan presiden`: the post that made an official of somebody is past. */
export function retire(pack: LanguagePack, entities: readonly Entity[]): void {
  for (const entity of entities) {
    if (entity.kind !== 'person' || entity.type !== 'official' || entity.mentions.length < 2) continue;
    const past = entity.mentions.filter((m) => isFormer(pack, m)).map((m) => m.post?.words);
    if (past.length === 0) continue;
    const held = entity.mentions.filter((m) => m.type === 'official');
    if (held.every((m) => m.post !== undefined && past.includes(m.post.words))) entity.type = 'person';
  }
}

/** Makes officials of those whose body is only known to be a public one by what the article calls it elsewhere. */
export function promote(
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<Mention, Entity>,
  bodyNamed: (name: string) => Entity | undefined,
): void {
  for (const mention of mentions) {
    const entity = entityOf.get(mention);
    const body = entity?.type === 'person' ? bodyOfPost(mention) : '';
    if (entity && body && bodyNamed(body)?.type === 'institution') entity.type = 'official';
  }
}

/**
 * Whether whoever has a role can be meant by a post alone: `Gubernur` is neither `Wakil Gubernur` nor `Mantan Gubernur` nor `Juru Bicara
 * Gubernur`, but `Plt Gubernur`. For languages whose posts stand before whose they are.
 */
export function holds({ lexicon, pack }: Reading, role: string, head: string, asked: string): boolean {
  if (pack.modifiers === 'before') return true;
  const words = role.toLowerCase().split(/\s+/);
  const first = asked.toLowerCase().split(/\s+/)[0];
  let at = 0;
  while (at < words.length - 1 && ((lexicon.get(words[at] as string)?.functions ?? 0) & F.postModifier) !== 0) {
    const word = words[at] as string;
    if ((pack.formerMarks.includes(word) || pack.relationalPosts.has(word)) && word !== first) return false;
    at++;
  }
  return `${words.slice(at).join(' ')} `.startsWith(`${head} `) || role.toLowerCase().startsWith(head);
}

/** A role with its post in its short form, where there is one. */
function shortened({ postForms = [] }: LanguagePack, role: string): string {
  const lower = role.toLowerCase();
  const known = postForms.find(([full]) => lower === full || lower.startsWith(`${full} `));
  return known ? known[1] + lower.slice(known[0].length) : lower;
}

/** `Kapolres` of whoever the article calls `Kepala Polres Garut`, and the other way round. */
export function sameOffice(pack: LanguagePack, role: string, asked: string): boolean {
  const held = shortened(pack, role);
  const meant = shortened(pack, asked);
  const apart = held !== role.toLowerCase() || meant !== asked.toLowerCase();
  return apart && meant !== '' && (held === meant || held.startsWith(`${meant} `));
}
