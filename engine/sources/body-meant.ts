import type { Context } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { sensesOf } from '../text/lexicon.ts';
import { type Entity, nameWords } from './entity.ts';
import type { Mention } from './mention.ts';

/** Tokens looked back over for a body: more than an article has before its first claim. */
const farthestBack = 2000;

/** Whether a name is but a description in small letters. */
const isPlain = (name: string): boolean => name === name.toLowerCase();

/** Whether one of a body's names, known or given here, holds a word: `the bureau` for the FBI. */
const isCalled = (context: Context, body: Entity, word: string): boolean =>
  [body.name, ...body.aliases].some((name) =>
    [name, ...(sensesOf(context.lexicon, name.toLowerCase().split(/\s+/))?.body?.names ?? [])].some((known) =>
      nameWords(known).includes(word),
    ),
  );

/** Whether a body may be any of its kind, public or not, where heads stand first; a country is no `lembaga`. */
const isOffice = ({ lexicon, pack }: Context, { name }: Entity): boolean =>
  pack.modifiers === 'after' && !sensesOf(lexicon, name.toLowerCase().split(/\s+/))?.government;

/**
 * Whom `the company`, `the agency`, `the police` mean: the body just heard, else the nearest one before that speaks, else the nearest
 * one. A word for any body (`group`, `agency`) fits each of its kind; another (`police`, `court`) must be part of the name.
 */
export function bodyMeant(
  context: Context,
  mention: Mention,
  entity: Entity,
  last: Entity | null,
  speakers: ReadonlySet<Entity>,
): Entity | null {
  const { pack, mentionOf, cast } = context;
  const head = mention.head ?? '';
  if (mention.kind !== 'body' || !mention.pointsBack) return null;
  // A name of its own says whom it means; a capital may only open a sentence.
  const opening = pack.modifiers === 'after' && entity.name.toLowerCase().startsWith(head);
  if (!isPlain(opening ? entity.name.slice(1) : entity.name)) return null;
  const any = pack.anyBody?.has(head) === true;
  // `the regional disaster agency`: what describes it at length must be said of the body.
  const own = nameWords(entity.name).filter((word) => word !== head);
  const described = (body: Entity) => own.length < 2 || own.some((word) => isCalled(context, body, word));
  const fits = (body: Entity | null): body is Entity =>
    body?.kind === 'body' &&
    body !== entity &&
    !isPlain(pack.modifiers === 'after' ? body.name.slice(0, 1) : body.name) &&
    (any
      ? (body.type === mention.type || head === '' || isOffice(context, body)) && described(body)
      : isCalled(context, body, head.split(' ').at(-1) ?? ''));
  if (fits(last)) return last;
  let nearest: Entity | null = null;
  for (let i = mention.from - 1; i >= 0 && i > mention.from - farthestBack; i--) {
    const other = mentionOf[i];
    if (other?.kind !== 'body' || other.to !== i + 1) continue;
    const known = cast.entityOf.get(other);
    if (!known || !fits(known)) continue;
    if (speakers.has(known)) return known;
    nearest ??= known;
  }
  return nearest;
}

/** Tokens looked back over for the thing that `it` stands for. */
const nearThing = 60;

/** What `it` stands for where no body spoke: the document or body named just before it. */
export function thingBefore({ pack, tokens, mentionOf }: Context, mention: Mention): Mention | null {
  if (!pack.neuter?.has(tokens[mention.from]?.lower ?? '')) return null;
  for (let i = mention.from - 1; i >= 0 && i > mention.from - nearThing; i--) {
    const other = mentionOf[i];
    // `a statement outside court`: where it was is not what it was.
    if (other && hasFunction(tokens[other.from - 1], F.locative | F.preposition)) continue;
    if (other && other.to === i + 1 && (other.kind === 'body' || other.kind === 'document' || other.kind === 'outlet'))
      return other;
  }
  return null;
}
