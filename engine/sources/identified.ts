import type { Context } from '../context.ts';
import type { Entity } from './entity.ts';

/** Words between somebody described and the name: `diketahui bernama`. */
const mostBetween = 3;

/** `Perempuan itu adalah Ratna`: whom the article first describes and then names; the one described → the one named. */
export function identified({ cast, mentions, pack, tokens }: Context): Map<Entity, Entity> {
  const found = new Map<Entity, Entity>();
  if (!pack.identifiers) return found;
  const unnamed = new Map<string | null, Entity>();
  for (const e of cast.entities)
    if (e.kind === 'anonymous' && !e.plural && !unnamed.has(e.head)) unnamed.set(e.head, e);
  for (let i = 1; i < mentions.length; i++) {
    const described = mentions[i - 1];
    const named = mentions[i];
    if (described?.kind !== 'anonymous' || !described.pointsBack || named?.kind !== 'person' || !named.name) continue;
    const between = tokens.slice(described.to, named.from);
    if (between.length === 0 || between.length > mostBetween) continue;
    if (!between.every((t) => pack.identifiers?.has(t.lower))) continue;
    const person = cast.entityOf.get(named);
    const same = unnamed.get(described.head);
    if (person && same) found.set(same, person);
  }
  return found;
}
