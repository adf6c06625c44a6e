import type { Reading } from '../context.ts';
import { functionBits as F } from '../text/function-words.ts';
import type { Token } from '../text/token.ts';
import type { SourceType } from '../types.ts';
import type { Item, ItemKind } from './items.ts';
import type { Mention } from './mention.ts';
import { nameStart } from './split-name.ts';

const textOf = (reading: Reading, items: readonly Item[]): string => {
  const first = items[0];
  const last = items.at(-1);
  if (!first || !last) return '';
  return reading.text.slice((reading.tokens[first.from] as Token).start, (reading.tokens[last.to - 1] as Token).end);
};

const bodyKinds = new Set<ItemKind>(['body', 'government', 'head', 'outlet']);

/** `Komisi Fatwa MUI`: a part of a body is what the private body is whose name follows, where no public one does. */
function ownersType(reading: Reading, items: readonly Item[], part: Item): SourceType | null {
  if (!part.senses?.head?.asItsOwner) return null;
  const owners = items
    .slice(items.indexOf(part) + 1)
    .filter((i) => (i.kind === 'body' || i.kind === 'head') && (reading.tokens[i.from] as Token).caps > 0)
    .map((i) => i.senses?.body?.type ?? i.senses?.head?.type);
  return owners.includes('organization') && !owners.includes('institution') ? 'organization' : null;
}

/** The kind of body a phrase names, by its first known piece, or null. */
function bodyType(reading: Reading, items: readonly Item[]): SourceType | null {
  for (const item of items) {
    if (item.kind === 'body') return item.senses?.body?.type ?? null;
    if (item.kind === 'head') return ownersType(reading, items, item) ?? item.senses?.head?.type ?? null;
    // `Masyarakat Anti Korupsi Indonesia`: behind words no list knows, the country is but the end of a private body's name.
    const mark = reading.pack.bodyMarks.get((reading.tokens[item.from] as Token).lower);
    if (item.kind === 'government')
      return (items[items.indexOf(item) - 1]?.kind === 'name' ? mark : undefined) ?? 'institution';
    if (item.kind === 'outlet') return 'outlet';
  }
  return null;
}

/** What the holder of a post is; where the post leaves it open the body decides. */
function holderType(reading: Reading, items: readonly Item[]): SourceType {
  const lower = (item: Item) => (reading.tokens[item.from] as Token).lower;
  const former = (i: Item) =>
    i.kind === 'modifier'
      ? reading.pack.formerMarks.includes(lower(i))
      : (i.kind === 'word' || i.kind === 'number') && reading.pack.countedPost?.test(lower(i));
  if (items.some(former)) {
    return items.some((i) => i.senses?.post?.holder === 'expert') ? 'expert' : 'person';
  }
  // `Pengacara Gubernur`: who serves an official in private holds no office.
  const own = items[0];
  const serves = own && reading.pack.relationalPosts.has(textOf(reading, [own]).toLowerCase());
  if (serves && (own.kind === 'anonymous' || own.senses?.post?.holder === 'person')) return 'person';
  // `Kepala Badan Pengelola Pasar`: a calling with a capital behind a head is part of the body's name.
  const posts = items.filter(
    (i, at) => i.kind === 'post' && !(items[at - 1]?.kind === 'head' && reading.tokens[i.from]?.caps === 1),
  );
  for (const item of posts) {
    const holder = item.senses?.post?.holder;
    // `Wakil Presiden Apple`: an office of the state that a company gives.
    if (holder === 'official' && item.senses?.post?.complete && bodyType(reading, items) === 'organization')
      return 'person';
    if (holder === 'official' || holder === 'expert' || holder === 'person') return holder;
  }
  const body = bodyType(reading, items);
  // A watchdog may bear a name like an office's (`Komisi`, `Pusat`): only a public body known by name makes its head an official.
  if (posts.some((i) => i.senses?.post?.impliesBody === 'knowledge'))
    return items.some((i) => i.senses?.body?.type === 'institution') ? 'official' : 'expert';
  if (body === 'institution') return 'official';
  const called = (words: ReadonlySet<string> | undefined) =>
    posts.some((i) => words?.has(textOf(reading, [i]).toLowerCase()) === true);
  if (body === 'outlet') return reading.pack.pressPosts && !called(reading.pack.pressPosts) ? 'person' : 'outlet';
  const { knowledgeBodies, knowledgeHeads } = reading.pack;
  const learned = items.some(
    (i) =>
      (i.kind === 'body' && knowledgeBodies.has(textOf(reading, [i]))) ||
      (i.kind === 'head' && knowledgeHeads.has(textOf(reading, [i]).toLowerCase())),
  );
  if (learned && !called(reading.pack.officePosts)) return 'expert';
  // `Juru bicara keluarga korban`: who speaks for people without a name holds no office.
  const people = called(reading.pack.relationalPosts) && items.some((i) => i.kind === 'anonymous');
  if (body === null && !people && posts.some((i) => i.senses?.post?.impliesBody === 'institution')) return 'official';
  return 'person';
}

const isRank = (reading: Reading, item: Item) =>
  item.kind === 'title' && reading.pack.ranks.has(textOf(reading, [item]).toLowerCase());
const isAcademic = (reading: Reading, item: Item) =>
  item.kind === 'title' && reading.pack.academicTitles.has(textOf(reading, [item]).toLowerCase());

/** Reads a collected noun phrase as a mention: whom it names, in what post, and of what type. Null when it names nobody. */
export function interpretRun(reading: Reading, items: readonly Item[]): Mention | null {
  const first = items[0];
  const last = items.at(-1);
  if (!first || !last) return null;
  const { tokens } = reading;
  const has = (kind: ItemKind) => items.some((i) => i.kind === kind);
  const base = {
    from: first.from,
    to: last.to,
    aliases: [],
    plural: false,
    pointsBack: false,
    span: { start: (tokens[first.from] as Token).start, end: (tokens[last.to - 1] as Token).end },
  };
  const person = (name: readonly Item[], role: readonly Item[], type: SourceType, head: Item | undefined): Mention => ({
    ...base,
    kind: 'person',
    name: textOf(reading, name) || null,
    role: textOf(reading, role) || null,
    type,
    head: head ? textOf(reading, [head]).toLowerCase() : null,
    ...(head?.senses?.post ? { post: head.senses.post } : {}),
  });
  // `Jenderal (Purn) X`: a rank of the past is no office.
  const retired = () => reading.pack.retiredRank?.test(reading.text.slice(base.span.start, base.span.end)) === true;
  const untitled = (list: readonly Item[]) => {
    const bare = list.filter((i) => i.kind !== 'title' && i.kind !== 'honorific');
    while (bare[0]?.kind === 'joiner') bare.shift();
    return bare;
  };

  const leads = first.kind === 'modifier' && items.some((i) => bodyKinds.has(i.kind));
  const post = items.find((i) => i.kind === 'post') ?? (leads ? first : undefined);
  if (post && isOfOffice(reading, first, post)) return bodyOf(reading, items, base);
  if (post) {
    const start = nameStart(reading, items);
    // `Direktur PT Bank Mandiri Tbk Rully Setiawan`: up to its last mark, what looks like a name is the body's.
    const marked = items.findLastIndex((i) => reading.pack.bodyMarks.has((reading.tokens[i.from] as Token).lower));
    const at = Math.max(start, marked + 1);
    const role = items.slice(0, at);
    while (role.length > 1 && ['title', 'honorific', 'joiner'].includes((role.at(-1) as Item).kind)) role.pop();
    // `pejabat`, `petugas`: words for people without a name are that when no name comes with them.
    if (
      at === items.length &&
      post.senses?.anonymous &&
      !post.senses.anonymous.needsDeterminer &&
      !role.some((i) => i.kind === 'post' && i !== post)
    ) {
      const head = textOf(reading, [post]).toLowerCase();
      return {
        ...base,
        kind: 'anonymous',
        name: null,
        role: textOf(reading, items),
        type: 'anonymous',
        holder: holderType(reading, items),
        head,
      };
    }
    const type =
      (role.some((i) => isRank(reading, i)) || items.slice(0, at).some((i) => isRank(reading, i))) && !retired()
        ? 'official'
        : holderType(reading, items.slice(0, at));
    return person(untitled(items.slice(at)), role, type, post);
  }
  const titled = items.find((i) => i.kind === 'title' || i.kind === 'honorific');
  if (titled && (first.kind === 'title' || first.kind === 'honorific' || has('body') || has('head'))) {
    const at = nameStart(reading, items);
    if (at < items.length) {
      const type = items.some((i) => isRank(reading, i) && !retired())
        ? 'official'
        : items.some((i) => isAcademic(reading, i))
          ? 'expert'
          : 'person';
      const role = bodyKinds.has(first.kind) ? items.slice(0, items.indexOf(titled)) : [];
      return person(untitled(items.slice(at)), role, type, undefined);
    }
    if (first.kind === 'title' || first.kind === 'honorific') return null;
  }
  if (first.kind === 'anonymous') {
    const at = nameStart(reading, items);
    const name = untitled(items.slice(at));
    if (name.length > 0) return person(name, items.slice(0, at), 'person', first);
    return {
      ...base,
      kind: 'anonymous',
      name: null,
      role: textOf(reading, items),
      type: 'anonymous',
      head: textOf(reading, [first]).toLowerCase(),
    };
  }
  const outlet = items.find((i) => i.kind === 'outlet');
  if (outlet && !has('head') && !has('body') && (first === outlet || first.kind === 'government')) {
    return {
      ...base,
      kind: 'outlet',
      name: textOf(reading, [outlet]),
      role: null,
      type: 'outlet',
      head: null,
      ...(outlet.senses?.outlet ? { outlet: outlet.senses.outlet.outlet } : {}),
    };
  }
  if (bodyKinds.has(first.kind)) return bodyOf(reading, items, base);
  if (first.kind === 'modifier') return null;
  return nameOnly(reading, items, base);
}

type Base = Pick<Mention, 'from' | 'to' | 'aliases' | 'plural' | 'pointsBack' | 'span'>;

/** `Kantor Perdana Menteri Jepang`, `Aliansi Mahasiswa`: a body called after an office or a calling, both with capitals. */
function isOfOffice(reading: Reading, first: Item, post: Item): boolean {
  const capital = (item: Item) => (reading.tokens[item.from] as Token).caps > 0;
  return first.kind === 'head' && post.from === first.to && capital(first) && capital(post);
}

/** The whole phrase as the name of a body. */
const bodyOf = (reading: Reading, items: readonly Item[], base: Base): Mention => ({
  ...base,
  kind: 'body',
  name: textOf(reading, items),
  role: null,
  type: bodyType(reading, items) ?? 'organization',
  head: items[0]?.kind === 'head' ? textOf(reading, [items[0]]).toLowerCase() : null,
});

/** A bare run of capitalised words: a person, unless it is an acronym or ends in a body's name. */
function nameOnly(reading: Reading, items: readonly Item[], base: Base): Mention | null {
  const names = items.filter((i) => i.kind !== 'joiner');
  const first = names[0] as Item;
  const given = names.some(
    (i) =>
      (reading.tokens[i.from] as Token).terms?.given || reading.soloNames.has((reading.tokens[i.from] as Token).lower),
  );
  if (first.kind === 'place' && !(given && names.length > 1)) return null;
  const name = textOf(reading, items);
  const token = reading.tokens[first.from] as Token;
  const body = items.find((i) => bodyKinds.has(i.kind));
  const marked = names
    .map((i) => reading.pack.bodyMarks.get((reading.tokens[i.from] as Token).lower))
    .find((t) => t !== undefined);
  if (marked && names.length > 1) return { ...base, kind: 'body', name, role: null, type: marked, head: null };
  // `Journal of Nutrition`, `Straits Times`
  const ends = [names[0], names.at(-1)].map((i) => reading.tokens[i?.from ?? -1]?.lower ?? '');
  if (names.length > 1 && !given && ends.some((word) => reading.pack.outletMarks?.has(word)))
    return { ...base, kind: 'outlet', name, role: null, type: 'outlet', head: null };
  const acronym = names.length === 1 && token.caps === 2 && token.end - token.start > 2 && !given;
  if (body || acronym) {
    return {
      ...base,
      kind: 'body',
      name,
      role: null,
      type: (body && bodyType(reading, [body])) || 'organization',
      head: null,
    };
  }
  const functions = token.terms?.functions ?? 0;
  // No person's name holds a digit: `Rp10,8`, `G20`.
  if (names.some((i) => /\p{N}/u.test((reading.tokens[i.from] as Token).lower))) return null;
  if (names.length === 1 && functions & ~(F.title | F.honorific) && !given) return null;
  return { ...base, kind: 'person', name, role: null, type: 'person', head: null };
}
