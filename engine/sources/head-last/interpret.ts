import type { Reading } from '../../context.ts';
import { functionBits as F, hasFunction } from '../../text/function-words.ts';
import type { Token } from '../../text/token.ts';
import type { Mention } from '../mention.ts';
import { bodyTypeOf, holderOf } from './holder.ts';
import { isCapital, isHouse, isStyledName, isThing, withoutNationality } from './name-shape.ts';
import type { Piece } from './pieces.ts';
import { lower, textOf } from './words.ts';

const piecesText = (reading: Reading, pieces: readonly Piece[]): string =>
  pieces.length === 0 ? '' : textOf(reading, (pieces[0] as Piece).from, (pieces.at(-1) as Piece).to);

const isCalling = (piece: Piece) =>
  piece.kind === 'post' || piece.kind === 'anonymous' || piece.kind === 'title' || piece.kind === 'honorific';
const isNamey = (piece: Piece) =>
  piece.kind === 'name' ||
  piece.kind === 'joiner' ||
  piece.kind === 'place' ||
  piece.kind === 'government' ||
  piece.kind === 'field' ||
  piece.kind === 'number';

interface Base {
  from: number;
  to: number;
  aliases: string[];
  plural: boolean;
  pointsBack: boolean;
  span: Mention['span'];
}

/** How the phrase is determined; see `readDeterminer`. */
export type Determiner = 'none' | 'definite' | 'indefinite' | 'quantifier' | 'possessive';

/** Reads collected pieces as a mention. `at` is the first token, determiner included. Null when they name nobody. */
export function interpret(
  reading: Reading,
  all: readonly Piece[],
  at: number,
  determiner: Determiner,
  bare = false,
): Mention | null {
  const { tokens, pack } = reading;
  const last = all.at(-1);
  if (!last) return null;
  const owner = all.findLastIndex((p) => p.kind === 'owner');
  const core = all.slice(owner + 1);
  const base: Base = {
    from: at,
    to: last.to,
    aliases: [],
    plural: false,
    pointsBack: false,
    span: { start: (tokens[at] as Token).start, end: (tokens[last.to - 1] as Token).end },
  };
  const calling = core.findLastIndex(isCalling);
  const tail = core.slice(calling + 1);
  while (tail[0]?.kind === 'joiner') tail.shift();
  // `North Plains Public Radio`: a word for people inside a name.
  if (calling > 0 && tail.length === 1 && isHouse(reading, core))
    return { ...base, kind: 'outlet', name: piecesText(reading, core), role: null, type: 'outlet', head: null };
  if (calling >= 0 && tail.length > 0 && tail.every(isNamey))
    return namedPerson(reading, all.slice(0, owner + 1 + calling + 1), tail, base);
  // `Mr Dean`, `Ms Bishop`: behind a word of address even a calling is a name.
  const addressed = calling > 0 && core[calling - 1]?.kind === 'honorific' && tail.length === 0;
  const calls = addressed && core[calling]?.senses?.post?.holder !== 'official' && isCapital(reading, core[calling]);
  if (calls) return namedPerson(reading, all.slice(0, owner + 1 + calling), core.slice(calling), base);
  if (calling >= 0 && tail.length === 0)
    return callingOnly(reading, all, core[calling] as Piece, base, determiner, bare);
  if (last.kind === 'noun') {
    const name = piecesText(reading, all);
    return {
      ...base,
      kind: 'document',
      name,
      role: null,
      type: 'document',
      head: lower(reading, last),
      pointsBack: determiner === 'definite' && core.length === 1,
    };
  }
  if (last.kind === 'outlet' && core.length <= 2 && owner < 0) {
    const outlet = last.senses?.outlet?.outlet;
    return {
      ...base,
      kind: 'outlet',
      name: textOf(reading, last.from, last.to),
      role: null,
      type: 'outlet',
      head: null,
      ...(outlet ? { outlet } : {}),
    };
  }
  const body = core.findLast(
    (p) => p.kind === 'head' || p.kind === 'body' || p.kind === 'government' || p.kind === 'outlet',
  );
  const marked = core.some((p) => p.kind === 'name' && pack.bodyMarks.has(lower(reading, p))) && core.length > 1;
  if (body || marked) return bodyOf(reading, all, core, body, base, determiner);
  const name = nameOnly(reading, core, base, determiner);
  // `CNN's Jane Rowe`
  const own = owner > 0 ? all[owner - 1] : undefined;
  return name?.kind === 'person' && own?.kind === 'outlet'
    ? { ...name, type: 'outlet', role: textOf(reading, own.from, own.to) }
    : name;
}

/** Posts, titles or a description, then a name. */
function namedPerson(reading: Reading, before: readonly Piece[], name: readonly Piece[], base: Base): Mention {
  const { pack } = reading;
  const role = [...before];
  while (role.length > 0 && ['title', 'honorific', 'joiner', 'owner'].includes((role.at(-1) as Piece).kind)) role.pop();
  const rank = before.some((p) => p.kind === 'title' && pack.ranks.has(lower(reading, p)));
  const learned = before.some((p) => p.kind === 'title' && pack.academicTitles.has(lower(reading, p)));
  const post = role.findLast((p) => p.kind === 'post' || p.kind === 'anonymous');
  const posted = post ? holderOf(reading, role, null) : 'person';
  const type =
    posted !== 'person'
      ? posted
      : rank && !before.some((p) => p.kind === 'modifier' && pack.formerMarks.includes(lower(reading, p)))
        ? 'official'
        : learned
          ? 'expert'
          : posted;
  const gender = before
    .map((p) => pack.genders?.get(lower(reading, p).split(' ').at(-1) ?? ''))
    .find((g) => g !== undefined);
  return {
    ...base,
    kind: 'person',
    name: piecesText(reading, name),
    role: piecesText(reading, role) || null,
    type,
    head: post ? (pack.shortPosts?.get(lower(reading, post)) ?? lower(reading, post)) : null,
    ...(post?.senses?.post ? { post: post.senses.post } : {}),
    ...(gender ? { gender } : {}),
  };
}

/** A post or a description without a name: `the spokesman`, `another officer`, `Russian officials`. */
function callingOnly(
  reading: Reading,
  all: readonly Piece[],
  calling: Piece,
  base: Base,
  determiner: Determiner,
  bare: boolean,
): Mention | null {
  const role = textOf(reading, base.from, calling.to);
  const head = lower(reading, calling);
  const lone = all.length === 1;
  const token = reading.tokens[calling.from] as Token;
  const gender = reading.pack.genders?.get(head.split(' ').at(-1) ?? '');
  const shared = {
    ...base,
    role: determiner === 'definite' ? piecesText(reading, all) : role,
    name: null,
    head,
    ...(gender ? { gender } : {}),
  };
  if (calling.kind === 'anonymous') {
    const needs = calling.senses?.anonymous?.needsDeterminer === true;
    if (needs && determiner === 'none' && lone && !bare) return null;
    const plural = !needs || determiner === 'quantifier';
    return { ...shared, kind: 'anonymous', type: 'anonymous', plural, pointsBack: determiner === 'definite' && lone };
  }
  const outlet = all.find((p) => p.kind === 'outlet');
  if (
    outlet &&
    calling.kind === 'post' &&
    calling.senses?.post?.impliesBody === 'organization' &&
    calling.senses.anonymous
  ) {
    return {
      ...base,
      kind: 'outlet',
      name: textOf(reading, outlet.from, outlet.to),
      role: null,
      type: 'outlet',
      head: null,
      ...(outlet.senses?.outlet ? { outlet: outlet.senses.outlet.outlet } : {}),
    };
  }
  if (calling.kind !== 'post')
    return determiner === 'definite' ? { ...shared, kind: 'person', type: 'person', pointsBack: true } : null;
  if (determiner === 'indefinite' || determiner === 'quantifier') {
    return {
      ...shared,
      kind: 'anonymous',
      type: 'anonymous',
      plural: determiner === 'quantifier',
      holder: holderOf(reading, all, null),
    };
  }
  // A bare post in small letters is a word like any other unless something before it says whose it is.
  if (determiner === 'none' && lone && token.caps === 0 && !bare) return null;
  const holder = holderOf(reading, all, null);
  // `the official`, `the officer`: what many are says not who it is.
  const anyone = calling.senses?.anonymous !== undefined;
  return {
    ...shared,
    kind: 'person',
    type: anyone ? 'anonymous' : holder,
    ...(anyone ? { holder } : {}),
    pointsBack: determiner === 'definite' && lone && (token.caps === 0 || calling.senses?.post?.holder === 'person'),
    ...(calling.senses?.post ? { post: calling.senses.post } : {}),
  };
}

/** A body by its head, its known name or its mark. */
function bodyOf(
  reading: Reading,
  all: readonly Piece[],
  core: readonly Piece[],
  body: Piece | undefined,
  base: Base,
  determiner: Determiner,
): Mention {
  const first = core[0] as Piece;
  const last = core.at(-1) as Piece;
  // `Rights group Open Hands`: at the head of a sentence the second word tells whether it is written small.
  const small = body?.kind === 'head' && (reading.tokens[body.to - 1] as Token).caps === 0;
  const lead = body?.kind === 'head' && last !== body && small;
  // `human rights group Amnesty International`: the name is what stands behind the head.
  const named = lead ? core.slice(core.indexOf(body as Piece) + 1) : all;
  const name = piecesText(reading, named);
  const type = bodyTypeOf(reading, core);
  // `Institute for Government`: the head stands before what `of` or `for` joins on.
  const joiner = core.findIndex((p) => p.kind === 'joiner' && hasFunction(reading.tokens[p.from], F.preposition));
  const before = joiner > 0 ? (core[joiner - 1] as Piece) : last;
  const headed = [before, last, first].find((p) => p.kind === 'head');
  const head = headed ? lower(reading, headed) : null;
  return {
    ...base,
    kind: 'body',
    name,
    role: null,
    type: type === 'expert' || type === 'outlet' || type === null ? 'organization' : type,
    head,
    pointsBack: determiner === 'definite' && all.every((p) => (reading.tokens[p.from] as Token).caps === 0),
    plural: head?.endsWith('s') ?? false,
  };
}

/** Capitalised words that no list knows. */
function nameOnly(reading: Reading, all: readonly Piece[], base: Base, determiner: Determiner): Mention | null {
  const { tokens } = reading;
  const core = withoutNationality(reading, all);
  const names = core.filter((p) => p.kind !== 'joiner');
  const first = names[0];
  if (!first || names.some((p) => !isNamey(p))) return null;
  const tokenOf = (p: Piece) => tokens[p.from] as Token;
  const given = names.some((p) => tokenOf(p).terms?.given || reading.soloNames.has(tokenOf(p).lower));
  const name = piecesText(reading, core);
  if (
    names.every((p) => p.kind === 'place' || p.kind === 'field') ||
    names.some((p) => /\p{N}/u.test(tokenOf(p).lower))
  )
    return null;
  if (first.kind === 'place' && !given) return null;
  const lastToken = tokenOf(names.at(-1) as Piece);
  const people = lastToken.lower.endsWith('s') || reading.pack.plurals?.has(lastToken.lower);
  // `both Finch and Amos`
  const eachOf = determiner === 'quantifier' && hasFunction(tokens[base.to], F.coordinator) && !people;
  if (determiner === 'quantifier' && !eachOf && !people) return null;
  if (determiner === 'quantifier' && !eachOf)
    return {
      ...base,
      kind: 'anonymous',
      name: null,
      role: textOf(reading, base.from, base.to),
      type: 'anonymous',
      head: tokenOf(first).lower,
      plural: true,
    };
  const word = tokenOf(first);
  const acronym = !given && isStyledName(reading, names);
  // `the Swede said`: somebody by the country alone.
  if (determiner === 'definite' && names.length === 1 && reading.pack.nationalities?.has(word.lower) && !people)
    return { ...base, kind: 'person', name: null, role: name, type: 'person', head: word.lower, pointsBack: true };
  if (determiner === 'definite' || acronym)
    return { ...base, kind: 'body', name, role: null, type: 'organization', head: null };
  if (determiner === 'indefinite') return null;
  const lastName = lastToken.lower;
  if (names.length > 1 && !given && reading.pack.outletMarks?.has(lastName))
    return { ...base, kind: 'outlet', name, role: null, type: 'outlet', head: null };
  // `Environmentalists worry that P`, at the head of a sentence
  if (
    names.length === 1 &&
    base.from === base.to - 1 &&
    !word.terms?.given &&
    reading.pack.peopleEndings?.test(word.lower)
  )
    return { ...base, kind: 'anonymous', name: null, role: name, type: 'anonymous', head: word.lower, plural: true };
  if (names.length === 1 && !word.terms?.given && isThing(reading, base.to))
    return { ...base, kind: 'body', name, role: null, type: 'organization', head: null };
  // `Kim Jae-hoon`: in front stands the family.
  const family = tokenOf(names[1] ?? first).lower.includes('-');
  const gender = family ? undefined : reading.pack.genders?.get(word.lower);
  return { ...base, kind: 'person', name, role: null, type: 'person', head: null, ...(gender ? { gender } : {}) };
}
