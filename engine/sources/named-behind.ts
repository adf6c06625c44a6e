import type { Context } from '../context.ts';
import type { Candidate } from '../rules/rule.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { Kind } from '../text/token.ts';
import type { Entity } from './entity.ts';
import type { Mention } from './mention.ts';

/** One speaker who is described and not named: `a royal expert`, `his lawyer`. */
const isDescribed = ({ pack, tokens }: Context, { from, kind, name, plural, pointsBack }: Mention): boolean =>
  (kind === 'anonymous' || kind === 'person') &&
  name === null &&
  !plural &&
  !pointsBack &&
  (hasFunction(tokens[from], F.indefinite) || pack.possessives?.has(tokens[from]?.lower ?? '') === true);

/**
 * `A royal expert has hit back at the claims. Nora Bell told GB News that P.`: a speaker who is described, and whom the sentence behind
 * opens with by a name that the article has not told before and tells no more of. The mention described → the one that names.
 */
export function namedBehind(context: Context, candidates: readonly Candidate[]): Map<Mention, Mention> {
  const found = new Map<Mention, Mention>();
  const { cast, pack, sentences, tokens } = context;
  if (pack.modifiers !== 'before') return found;
  const described = new Map<number, Mention>();
  for (const { mention, sentence } of candidates)
    if (mention && isDescribed(context, mention)) described.set(sentence, mention);
  for (const { content, mention, sentence } of candidates) {
    const before = described.get(sentence - 1);
    if (!before || mention?.kind !== 'person' || !mention.name) continue;
    // `"P," Nora Bell said`: behind a quotation that opens the sentence as well.
    const from = sentences[sentence]?.from ?? -1;
    const quoted = content.length > 0 && content[0]?.from === from + 1 && tokens[from]?.kind === Kind.quote;
    if (mention.from !== from && !quoted) continue;
    const entity = cast.entityOf.get(mention);
    // `Royal commentator Nora Bell`, `Nora Bell of the Herald`: what is told fits the description.
    const expert = mention.type === 'expert' && (before.holder ?? before.type) === 'expert';
    const alike = mention.role === null || (mention.head === null && mention.type === 'outlet') || expert;
    if (alike && entity?.mentions[0] === mention) found.set(before, mention);
  }
  return found;
}

/** Gives the person named behind a description what it says; returns that person. */
export function introduce(described: Mention, person: Entity): Entity {
  const type = described.holder ?? described.type;
  if (!person.role) person.role = described.role;
  if (person.type === 'person' && (type === 'official' || type === 'expert')) person.type = type;
  return person;
}

/**
 * `the governor` before `Governor Jane Rowe`, `the judge` after somebody without a post: where modifiers stand before, a public post in
 * small letters is no one's who does not bear it.
 */
export function bearsPost(
  { pack }: Context,
  mention: Mention,
  entity: Entity,
  last: Entity | null,
  speakers: ReadonlySet<Entity>,
): boolean {
  if (pack.modifiers !== 'before' || !mention.pointsBack || mention.kind !== 'person') return false;
  if (mention.type !== 'official') return false;
  if (entity.named) return entity.type === 'official' && entity.head === mention.head;
  // `Trump said P. The president said Q`: whom everybody knows may have none told.
  return last?.type !== 'official' && !(last && last.role === null && speakers.has(last));
}

/** Whom a description means when nobody was heard yet: where modifiers stand before, only somebody named before it. */
export const namedBefore = ({ pack }: Context, { from }: Mention, person: Entity | null): Entity | null =>
  pack.modifiers === 'before' && (person?.mentions[0]?.from ?? 0) > from ? null : person;
