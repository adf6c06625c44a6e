import type { Reading } from '../../context.ts';
import { functionBits as F, hasFunction } from '../../text/function-words.ts';
import { Kind, type Token } from '../../text/token.ts';
import type { SourceType } from '../../types.ts';
import { brackets } from '../appositions.ts';
import { isFiller } from '../items.ts';
import type { Mention } from '../mention.ts';
import { appositionEnd, callingBehind, inCourt } from './behind-name.ts';
import { affiliationType, endsPhrase, type ReadPhrase, servesBehind } from './serves.ts';
import { statedPost } from './stated-post.ts';
import { pastParty, pastTags } from './tags.ts';
import { textOf } from './words.ts';

const spanTo = (reading: Reading, mention: Mention, to: number): Mention => ({
  ...mention,
  to,
  span: { start: mention.span.start, end: (reading.tokens[to - 1] as Token).end },
});

/** `data from the Bureau of Labor Statistics`: a document with the body it is from. */
function authored(reading: Reading, mention: Mention, to: number, read: ReadPhrase): Mention {
  const link = reading.tokens[mention.to];
  const from = link !== undefined && link.lower !== 'of' && reading.pack.fromWords.has(link.lower);
  if (!from) return mention;
  const author = read(reading, mention.to + 1, to, -1);
  if (author?.kind !== 'body' && author?.kind !== 'outlet') return mention;
  return {
    ...spanTo(reading, mention, author.to),
    name: `${mention.name} ${textOf(reading, mention.to, author.to)}`,
    pointsBack: false,
  };
}

/** `spokesman for the Pentagon`, `director of the Institute`, `officials at the State Department`, `Rebecca English of the Daily Mail`. */
function withAffiliation(reading: Reading, mention: Mention, to: number, read: ReadPhrase): Mention {
  const { tokens, pack } = reading;
  const link = tokens[mention.to];
  if (!link || mention.to + 1 >= to || link.caps > 0 || !pack.postJoiners.includes(link.lower)) return mention;
  if (mention.kind === 'pronoun' || mention.kind === 'outlet' || mention.kind === 'document') return mention;
  const posted = mention.role !== null && mention.name === null;
  if (mention.kind === 'body' && link.lower !== 'of' && link.lower !== 'for') return mention;
  const inner = read(reading, mention.to + 1, to, -1);
  // `the minister for women and equality,`: what the post is for, not whom.
  const field = posted && inner?.kind === 'anonymous' && link.lower === 'for';
  if (!inner || inner.kind === 'pronoun' || inner.kind === 'document' || field) {
    // `chief of medicine`, `secretary of state`: a lower-case field, then nothing more of the phrase.
    return posted ? (withField(reading, mention, to, read) ?? withPlace(reading, mention, to)) : mention;
  }
  if (mention.kind === 'body')
    return mention.head && inner.kind === 'body'
      ? { ...spanTo(reading, mention, inner.to), name: `${mention.name} ${textOf(reading, mention.to, inner.to)}` }
      : mention;
  if (mention.name !== null) {
    const own = affiliationType(reading, inner);
    // `Jane Rowe from the University of Oslo`: a place is where somebody is from as well.
    const tied =
      ['of', 'with', 'at'].includes(link.lower) || (reading.pack.fromWords.has(link.lower) && own === 'expert');
    if (!tied) return mention;
    if (inner.kind !== 'outlet' && inner.kind !== 'body') return mention;
    const type =
      mention.type === 'person' && own === 'outlet'
        ? 'outlet'
        : mention.type === 'person' && own === 'expert'
          ? 'expert'
          : mention.type;
    return { ...spanTo(reading, mention, inner.to), type, role: mention.role ?? inner.name };
  }
  const whole = spanTo(reading, mention, inner.to);
  const role = textOf(reading, mention.from, inner.to);
  // `the government delegate in Valencia`: a place that no list knows.
  const placed = inner.kind === 'person' && hasFunction(link, F.locative) && link.lower !== 'from';
  if (placed && mention.kind !== 'anonymous') return { ...whole, role: role.replace(/^the /i, ''), pointsBack: false };
  if (mention.kind === 'anonymous')
    return {
      ...whole,
      role,
      ...(mention.holder ? { holder: byAffiliation(reading, mention, inner, mention.holder) } : {}),
    };
  return {
    ...whole,
    role: role.replace(/^the /i, ''),
    // `the official at the State Department` has still no name.
    ...(mention.type === 'anonymous'
      ? { holder: byAffiliation(reading, mention, inner, mention.holder ?? mention.type) }
      : { type: byAffiliation(reading, mention, inner, mention.type) }),
    pointsBack: false,
  };
}

/** `vice president for research at Zentra`, `head of policy at the ministry`: a field in small letters, then the body. */
function withField(reading: Reading, mention: Mention, to: number, read: ReadPhrase): Mention | null {
  const { tokens, pack } = reading;
  let at = mention.to + 1;
  while (at < to && at < mention.to + 5 && (isFiller(reading, at) || (at > mention.to + 1 && joinsField(reading, at))))
    at++;
  // `director general of oil and gas,`
  if (at > mention.to + 1 && tokens[at]?.lower === ',') {
    const whole = spanTo(reading, mention, at);
    const role = textOf(reading, mention.from, at);
    return { ...whole, role: mention.kind === 'anonymous' ? role : role.replace(/^the /i, ''), pointsBack: false };
  }
  const link = tokens[at];
  if (at === mention.to + 1 || !link || link.caps > 0 || at + 1 >= to || !pack.postJoiners.includes(link.lower))
    return null;
  const inner = read(reading, at + 1, to, -1);
  if (inner?.kind !== 'body' && inner?.kind !== 'outlet') return null;
  const whole = spanTo(reading, mention, inner.to);
  const role = textOf(reading, mention.from, inner.to);
  if (mention.kind === 'anonymous' || mention.type === 'anonymous')
    return {
      ...whole,
      role,
      ...(mention.holder ? { holder: byAffiliation(reading, mention, inner, mention.holder) } : {}),
    };
  return {
    ...whole,
    role: role.replace(/^the /i, ''),
    type: byAffiliation(reading, mention, inner, mention.type),
    pointsBack: false,
  };
}

/** `and` between two words of a field. */
const joinsField = (reading: Reading, at: number): boolean =>
  hasFunction(reading.tokens[at], F.coordinator) && isFiller(reading, at + 1);

function byAffiliation(reading: Reading, mention: Mention, inner: Mention, type: SourceType): SourceType {
  // `director at Zentra in Oklahoma City`: whom somebody serves is said once, the rest is where.
  const behind = (mention.role ?? '').toLowerCase().lastIndexOf(mention.head ?? '') + (mention.head ?? '').length;
  if (/\p{Lu}/u.test((mention.role ?? '').slice(behind))) return type;
  const open = mention.post ? mention.post.holder === 'by-body' : mention.holder !== undefined;
  const own = affiliationType(reading, inner);
  if (!open || own === null || type === 'expert') return type;
  if (own === 'expert') return mention.post && reading.pack.relationalPosts.has(mention.post.words) ? 'person' : own;
  return own === 'institution' ? 'official' : own === 'outlet' ? 'outlet' : 'person';
}

/** `the governor of Texas`, `a resident of Kyiv`: the place belongs to the description. */
function withPlace(reading: Reading, mention: Mention, to: number): Mention {
  const { tokens } = reading;
  let at = mention.to + 1;
  while (
    at < to &&
    at < mention.to + 6 &&
    (tokens[at] as Token).kind === Kind.word &&
    tokens[at]?.terms?.day === undefined &&
    tokens[at]?.terms?.month === undefined &&
    ((tokens[at] as Token).caps > 0 || hasFunction(tokens[at], F.demonstrative))
  )
    at++;
  while (at > mention.to + 1 && (tokens[at - 1] as Token).caps === 0) at--;
  if (at === mention.to + 1) return mention;
  return { ...spanTo(reading, mention, at), role: textOf(reading, mention.from, at) };
}

/** `president and CEO of Zentra`: of two posts the one that says more decides what their bearer is. */
function secondPost(reading: Reading, first: Mention, to: number, read: ReadPhrase): Mention {
  if (first.name || first.post?.holder !== 'by-body' || !hasFunction(reading.tokens[first.to], F.coordinator))
    return first;
  const second = read(reading, first.to + 1, to, -1, true);
  if (!second?.post || second.name || second.post.holder === 'by-body') return first;
  return {
    ...second,
    from: first.from,
    role: textOf(reading, first.from, second.to),
    span: { ...second.span, start: first.span.start },
  };
}

/** `, a spokesman for the Pentagon,`: the post behind a name. */
function postBehind(reading: Reading, mention: Mention, to: number, read: ReadPhrase): Mention {
  const { tokens } = reading;
  if (tokens[mention.to]?.lower !== ',' || mention.to + 1 >= to) return mention;
  const start = mention.to + 1;
  const bare = read(reading, start, to, -1, true);
  const post = bare && withAffiliation(reading, secondPost(reading, bare, to, read), to, read);
  if (!post?.role || post.name || (post.kind !== 'person' && !post.holder && post.kind !== 'anonymous'))
    return callingBehind(reading, mention, to, read);
  const closed = appositionEnd(reading, post.to, to);
  // `a top aide to Vice President Hart on the call with leaders`: a post with its article, whatever goes on behind it.
  const goesOn = hasFunction(tokens[start], F.indefinite) && hasFunction(tokens[post.to], F.preposition);
  if (closed < 0 && !goesOn) return mention;
  const end = closed < 0 ? post.to : closed;
  // `Sean Doyle, leader of the council,`: what many are when no name is given is a post beside one.
  const type = post.type === 'anonymous' ? (post.holder ?? 'person') : post.type;
  const determined = hasFunction(tokens[start], F.indefinite | F.demonstrative);
  return {
    ...mention,
    to: closed < 0 ? mention.to : end,
    role: mention.role ?? textOf(reading, determined ? start + 1 : start, end),
    type: mention.type === 'person' ? type : mention.type,
    head: mention.head ?? post.head,
    ...(mention.post || !post.post ? {} : { post: post.post }),
  };
}

/** `Citizenship Services, the agency that runs the program,`: what a body is, between commas. */
function bodyBehind(reading: Reading, mention: Mention, to: number, read: ReadPhrase): Mention {
  const { tokens } = reading;
  const start = mention.to + 1;
  if (
    tokens[mention.to]?.lower !== ',' ||
    start >= to ||
    !hasFunction(tokens[start], F.indefinite | F.demonstrative) ||
    mention.pointsBack
  )
    return mention;
  const inner = read(reading, start, to, -1);
  if (
    !inner ||
    (inner.kind !== 'body' && inner.kind !== 'anonymous') ||
    /\p{Lu}/u.test((inner.name ?? inner.role ?? '').slice(0, 1))
  )
    return mention;
  const end = appositionEnd(reading, inner.to, to);
  return end > 0 && tokens[end]?.lower === ',' ? { ...mention, to: end } : mention;
}

/** `The group, Last Generation, said`: the name of a body between commas behind the word for it. */
function bodyNamed(reading: Reading, mention: Mention, to: number, read: ReadPhrase): Mention {
  const { tokens } = reading;
  if (tokens[mention.to]?.lower !== ',') return mention;
  const name = read(reading, mention.to + 1, to, -1);
  const called = name?.name && (name.kind === 'body' || name.kind === 'person') && name.role === null;
  if (!called || tokens[name.to]?.lower !== ',') return mention;
  const type = name.kind === 'body' ? name.type : mention.type;
  return {
    ...mention,
    name: name.name,
    type,
    to: name.to,
    pointsBack: false,
    span: { ...mention.span, end: name.span.end },
  };
}

/** `the governor, Rick Scott,`: the name behind a post. */
function nameBehind(reading: Reading, mention: Mention, to: number, read: ReadPhrase): Mention {
  const { tokens } = reading;
  const comma = tokens[mention.to]?.lower === ',';
  if (!comma || mention.to + 1 >= to || mention.plural) return mention;
  const found = read(reading, mention.to + 1, to, -1);
  // `his lawyer, Hotman Paris,`: a surname that is also a city.
  const city = found?.kind === 'body' && found.head === null && found.to - found.from === 2;
  const who: Mention | null = found && city ? { ...found, kind: 'person', type: 'person' } : found;
  if (who?.kind !== 'person' || !who.name || who.pointsBack) return mention;
  const next = tokens[who.to];
  const closed =
    next === undefined ||
    who.to >= to ||
    endsPhrase(next) ||
    // `P in the senate, Rowe said`: a name with its verb closes what stands before it, and belongs to no post.
    hasFunction(next, F.relative);
  // `his sister, Elena,`: a first name alone, between its commas.
  const given = tokens[who.from]?.terms?.given !== undefined && next?.lower === ',';
  const known = /\s/.test(who.name) || given || reading.soloNames.has(who.name.toLowerCase());
  if (!closed || !known) return mention;
  const posted = mention.holder ?? (mention.kind === 'anonymous' ? 'person' : mention.type);
  const { holder: _, ...rest } = mention;
  return {
    ...rest,
    kind: 'person',
    to: who.to,
    name: who.name,
    role: (mention.role ?? '').replace(/^(?:the|a|an|another|one) /i, '') || null,
    type: posted === 'person' ? who.type : posted,
    pointsBack: false,
    span: { start: mention.span.start, end: who.span.end },
    ...(who.gender ? { gender: who.gender } : {}),
  };
}

/** Takes in what stands right behind a phrase: whom its bearer serves, an age, a bracket, a post or a name behind a comma. */
export function extend(reading: Reading, found: Mention, to: number, read: ReadPhrase): Mention {
  if (found.kind === 'document') return authored(reading, found, to, read);
  let mention = withAffiliation(reading, found, to, read);
  if (mention.kind === 'outlet' || mention.kind === 'pronoun') return mention;
  if (mention.kind === 'body' && mention.pointsBack) mention = bodyNamed(reading, mention, to, read);
  if (mention.kind === 'body') return bodyBehind(reading, brackets(reading, mention, to), to, read);
  if (!mention.name) {
    mention = nameBehind(reading, mention, to, read);
    if (!mention.name) return mention;
  }
  mention = brackets(reading, pastParty(reading, mention, to), to);
  mention = inCourt(reading, pastTags(reading, mention, to), to);
  mention = mention.role && mention.type !== 'person' ? mention : postBehind(reading, mention, to, read);
  mention = servesBehind(reading, mention, to, read);
  return statedPost(reading, mention, to, (at) => {
    const bare = read(reading, at, to, -1, true);
    return bare ? withAffiliation(reading, secondPost(reading, bare, to, read), to, read) : null;
  });
}
