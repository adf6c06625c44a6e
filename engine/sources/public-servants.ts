import type { Entity } from './entity.ts';
import type { Mention } from './mention.ts';

/** `BKLP spokesperson`: the letters before a post that its body decides. */
function bodyOfPost({ post, role, type }: Mention): string {
  if (type !== 'person' || post?.holder !== 'by-body' || !role) return '';
  return role.toLowerCase().endsWith(` ${post.words}`) ? role.slice(0, -post.words.length - 1) : '';
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
