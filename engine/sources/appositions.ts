import type { Reading } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { functionTerm, termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import { interpretRun } from './interpret-run.ts';
import { isFiller, isNameWord } from './items.ts';
import type { Mention } from './mention.ts';
import { endsApposition, frontsSource, isPersonal, nameAfter, nameOfAide, namePastRelative } from './name-behind.ts';
import { collectRun } from './noun-run.ts';

const textBetween = (reading: Reading, from: number, to: number) =>
  reading.text.slice((reading.tokens[from] as Token).start, (reading.tokens[to - 1] as Token).end);

/** Two capitals in a short word, as degrees are written: `SpPD-KGEH`, `M.Sc`. */
const degreeShape = /^(?=[^\p{Lu}]*\p{Lu}[^\p{Lu}]*\p{Lu})[\p{L}.-]{2,12}$/u;

/** Length of a degree that starts at a token, known or by its shape between commas; 0 when none does. */
function degreeLength(reading: Reading, at: number, to: number, afterComma: boolean): number {
  const { text, tokens } = reading;
  const first = tokens[at];
  if (!first || at >= to || first.caps === 0) return 0;
  const title = termAt(text, tokens, at, (s) => s.functions & F.title);
  const length =
    title?.length ?? (afterComma && degreeShape.test(text.slice(first.start, first.end)) && !first.terms ? 1 : 0);
  const next = tokens[at + length];
  // `, Profesor ilmu politik di X`: a calling.
  if (first.terms?.post && next && isFiller(reading, at + length)) return 0;
  if (length === 0 || (next && at + length < to && isNameWord(reading, at + length, -1))) return 0;
  return length;
}

/** Degrees after a name, with or without commas: `, S.H., M.H.` */
function pastDegrees(reading: Reading, at: number, to: number): number {
  const { tokens } = reading;
  let end = at;
  for (;;) {
    const comma = tokens[end]?.lower === ',' ? 1 : 0;
    const length = degreeLength(reading, end + comma, to, comma === 1);
    if (length === 0) return end;
    end += comma + length;
    const dot = tokens[end];
    if (dot?.lower === '.' && dot.start === (tokens[end - 1] as Token).end && tokens[end + 1]?.lower === ',') end++;
  }
}

/** Brackets after a name: an age, an acronym, initials. Dates and places are left alone. */
export function brackets(reading: Reading, mention: Mention, to: number): Mention {
  const { tokens } = reading;
  const at = mention.to;
  if (tokens[at]?.lower !== '(') return mention;
  let close = at + 1;
  while (close < to && close < at + 8 && (tokens[close] as Token).lower !== ')') close++;
  if (tokens[close]?.lower !== ')' || close === at + 1) return mention;
  const inner = tokens.slice(at + 1, close);
  const first = inner[0] as Token;
  if (first.kind === Kind.number) {
    const age = inner.length === 1 && first.end - first.start <= 3 && mention.kind === 'person';
    return age ? { ...mention, to: close + 1 } : mention;
  }
  if (inner.some((t) => t.terms?.day !== undefined || t.terms?.month !== undefined)) return mention;
  if (!inner.every((t) => t.caps > 0 || t.kind !== Kind.word || t.lower.length < 4)) return mention;
  const alias = textBetween(reading, at + 1, close);
  return { ...mention, to: close + 1, aliases: inner.length <= 4 ? [...mention.aliases, alias] : mention.aliases };
}

/** `Joko Widodo atau Jokowi`, `X alias Y`, `yang akrab disapa Z`. */
function alsoCalled(reading: Reading, mention: Mention, to: number): Mention {
  const { text, tokens } = reading;
  if (mention.kind !== 'person' && mention.kind !== 'body' && mention.kind !== 'anonymous') return mention;
  const mark = mention.to < to ? termAt(text, tokens, mention.to, (s) => s.functions & F.aliasMark) : null;
  if (!mark) return mention;
  const at = mention.to + mark.length;
  const run = collectRun(reading, at, to, -1);
  const alias = interpretRun(reading, run);
  if (
    !alias?.name ||
    alias.role ||
    (alias.kind !== mention.kind && alias.kind !== 'body' && mention.kind !== 'anonymous')
  )
    return mention;
  return { ...mention, to: alias.to, aliases: [...mention.aliases, alias.name] };
}

/** Tokens before a source that opens its sentence: `Namun, menurut keterangan`. */
const longestFront = 6;

/** The post that an apposition gives: `, Direktur Eksekutif Perludem,` or `selaku kuasa hukum`. */
function postAfter(reading: Reading, mention: Mention, to: number, sentenceStart: number): Mention {
  const { text, tokens } = reading;
  const at = mention.to;
  if (mention.pointsBack) return mention;
  const link = at < to ? termAt(text, tokens, at, (s) => s.functions & F.asPost) : null;
  const comma = tokens[at]?.lower === ',';
  if (!link && !comma) return mention;
  let start = at + (link ? link.length : 1);
  const determiner = termAt(text, tokens, start, (s) => s.functions & F.indefinite);
  if (determiner) start += determiner.length;
  if (start >= to) return mention;
  const run = collectRun(reading, start, to, sentenceStart);
  const post = interpretRun(reading, run);
  if (!post?.role || (post.kind !== 'person' && post.kind !== 'anonymous')) return mention;
  // A single name behind the post is more likely a body no list knows; a full one is the next person of a list.
  if (post.name && comma && isPersonal(reading, post.name)) return mention;
  const next = pastCoordinatedPost(reading, post.to, to, sentenceStart);
  const end = comma ? appositionEnd(reading, next, to, determiner === null) : next;
  if (end < 0) return mention;
  // `Menurut Budi, pelaku membawa pisau.`: behind a fronted source what no comma closes is the claim.
  const closed = tokens[end]?.lower === ',' && !hasFunction(tokens[end + 1], F.relative);
  const front = sentenceStart >= 0 && mention.from - sentenceStart < longestFront;
  if (comma && !closed && front && frontsSource(reading, mention.from)) return mention;
  const type = post.kind === 'anonymous' ? (post.holder ?? 'person') : post.type;
  // `Dr. Okaro, Direktur Oxfam`: who leads a body speaks for it, whatever his title.
  const leads = !mention.role && mention.type === 'expert' && post.post?.holder === 'by-body' && type === 'person';
  return {
    ...mention,
    to: end,
    role: mention.role ?? textBetween(reading, start, end),
    type: mention.type === 'person' || leads ? type : mention.type,
    head: mention.head ?? post.head,
    ...(mention.post || !post.post ? {} : { post: post.post }),
  };
}

/** `Lapangan Hijau, majalah olahraga Spanyol,`: an outlet no list knows, told by what follows its comma. */
function outletAfter(reading: Reading, mention: Mention, to: number): Mention {
  const { tokens } = reading;
  const at = mention.to + 1;
  const lead = tokens[mention.to]?.lower === ',' && at < to ? functionTerm(tokens, at, F.outletLead) : null;
  const first = tokens[at];
  const calling = first?.terms?.post ?? first?.terms?.head;
  if (!lead || !first || first.caps > 0 || calling || reading.soloNames.has(mention.name?.toLowerCase() ?? ''))
    return mention;
  let end = at + lead.length;
  while (end < to && end < at + 8 && !endsApposition(tokens[end])) end++;
  return tokens[end]?.lower === ',' ? { ...mention, kind: 'outlet', type: 'outlet', to: end } : mention;
}

/** Where an apposition that began with a post ends: at the next mark, when no clause begins before it; -1 when one does. */
function appositionEnd(reading: Reading, at: number, to: number, bare: boolean): number {
  let relative = false;
  for (let i = at; i < to && i < at + 24; i++) {
    const token = reading.tokens[i] as Token;
    if (endsApposition(token)) return i;
    relative ||= hasFunction(token, F.relative);
    if (relative || token.caps > 0) continue;
    if (bare && i === at && token.terms?.verb?.voice.active) return i;
    if (token.terms?.verb || hasFunction(token, F.auxiliary | F.negation | F.complementizer)) return -1;
    if (token.kind === Kind.word && !token.terms && reading.pack.looksLikeVerb(token.lower)) return -1;
  }
  return at + 24 < to ? -1 : to;
}

/** `, Ahli Saraf di Universitas X dan Peneliti Utama,`: a second post after the first. */
function pastCoordinatedPost(reading: Reading, at: number, to: number, sentenceStart: number): number {
  if (at + 1 >= to || !hasFunction(reading.tokens[at], F.coordinator)) return at;
  const run = collectRun(reading, at + 1, to, sentenceStart);
  return run.some((i) => i.kind === 'post') ? (run.at(-1) as { to: number }).to : at;
}

/** `Budi Santoso dari Universitas Andalas`: whom somebody without a post comes from says what he is heard as. */
function affiliation(reading: Reading, mention: Mention, to: number): Mention {
  const { pack, text, tokens } = reading;
  const link = tokens[mention.to];
  if (mention.role || !mention.name || mention.to + 1 >= to || link?.caps !== 0 || !pack.fromWords.has(link.lower))
    return mention;
  // `ponsel AI dari Apple`: a lone capital of no known name is a thing.
  if (!/\s/.test(mention.name) && !isPersonal(reading, mention.name)) return mention;
  const body = interpretRun(reading, collectRun(reading, mention.to + 1, to, -1));
  if (body?.kind !== 'body' || !body.name) return mention;
  const first = (tokens[body.from] as Token).lower;
  const last = (tokens[body.to - 1] as Token).lower;
  const learned = [first, last].some((w) => pack.knowledgeHeads.has(w)) || pack.knowledgeBodies.has(body.name);
  // An area is where somebody speaks from as often as whom he works for.
  if (!learned && pack.areaHeads.has(first)) return mention;
  const type = learned ? 'expert' : body.type === 'institution' ? 'official' : 'person';
  return {
    ...mention,
    to: body.to,
    role: text.slice(body.span.start, body.span.end),
    type: mention.type === 'person' ? type : mention.type,
  };
}

/** Most words between a description and the demonstrative that closes it. */
const longestMeasure = 5;

/**
 * `pria berusia 45 tahun itu`, `ayah dua anak tersebut`, `jenderal bintang dua ini`: a measure between a description and the demonstrative behind
 * it is somebody's, so the whole points back. Gives its end, or `mention.to`.
 */
function measuredEnd({ tokens, pack }: Reading, { from, to: start, plural }: Mention, to: number): number {
  if (plural || hasFunction(tokens[from], F.indefinite | F.quantifier)) return start;
  let measured = false;
  for (let i = start; i < to && i <= start + longestMeasure; i++) {
    const token = tokens[i] as Token;
    if (hasFunction(token, F.demonstrative)) return measured ? i + 1 : start;
    if (token.kind === Kind.number || hasFunction(token, F.quantifier)) {
      // `warga dua desa itu`: what is counted is no measure of somebody.
      const next = tokens[i + 1];
      measured ||= hasFunction(next, F.demonstrative) || pack.measuring?.has(next?.lower ?? '') === true;
    }
    // `pria kelahiran Denpasar, 12 Mei 1995 itu`
    else if ((token.lower === ',' && tokens[i + 1]?.kind === Kind.number) || token.terms?.month !== undefined) continue;
    else if (token.kind !== Kind.word || token.caps > 0 || token.quotation >= 0 || token.terms?.verb) return start;
    else if (hasFunction(token, F.relative | F.complementizer | F.coordinator | F.auxiliary | F.negation)) return start;
    else if (pack.looksLikeVerb(token.lower) && !pack.measuring?.has(token.lower)) return start;
  }
  return start;
}

const holdsRelative = ({ tokens }: Reading, { from, to }: Mention): boolean =>
  tokens.slice(from, to).some((token) => hasFunction(token, F.relative));

/** Somebody of whom there are many, with plain words that say where: `warga desa`, `saksi kejadian`. */
function isOneOfMany({ tokens }: Reading, { kind, from, to }: Mention): boolean {
  const last = tokens[to - 1] as Token;
  // `nelayan 39 tahun itu` is somebody.
  if (tokens.slice(from, to).some((token) => token.kind === Kind.number)) return false;
  return kind === 'anonymous' && to - from > 1 && last.caps === 0 && tokens[from]?.terms?.anonymous?.ofMany === true;
}

const described = ({ kind, pointsBack }: Mention): boolean =>
  (kind === 'person' || kind === 'anonymous') && !pointsBack;

/** Takes in what stands right behind a mention: a demonstrative, degrees, brackets, another name, a post. Returns a new mention. */
export function extendMention(reading: Reading, found: Mention, to: number, sentenceStart: number): Mention {
  let mention = found;
  const after = reading.tokens[mention.to];
  if (mention.to < to && hasFunction(after, F.demonstrative) && mention.kind !== 'pronoun') {
    mention = {
      ...mention,
      to: mention.to + 1,
      // In `orang yang mengetahui rencana itu` it is the plan that was spoken of, in `warga desa itu` the village.
      pointsBack: !holdsRelative(reading, mention) && !isOneOfMany(reading, mention),
      span: { start: mention.span.start, end: (after as Token).end },
    };
  }
  if (mention.kind === 'pronoun' || mention.kind === 'document') return mention;
  if (mention.kind === 'outlet') return brackets(reading, mention, to);
  if (mention.name) {
    mention = nameOfAide(reading, mention, to);
    mention = { ...mention, to: pastDegrees(reading, mention.to, to) };
    mention = brackets(reading, mention, to);
    mention = alsoCalled(reading, mention, to);
    if (mention.kind === 'person' && !mention.role) mention = outletAfter(reading, mention, to);
    if (mention.kind === 'person') mention = affiliation(reading, postAfter(reading, mention, to, sentenceStart), to);
    return mention.kind === 'person' ? brackets(reading, mention, to) : mention;
  }
  const measured = described(mention) ? measuredEnd(reading, mention, to) : mention.to;
  if (measured > mention.to) {
    const span = { start: mention.span.start, end: (reading.tokens[measured - 1] as Token).end };
    return { ...mention, to: measured, span, pointsBack: true };
  }
  if (mention.pointsBack) {
    // `penulis utama studi itu, Dr. Emily Carter,`: a calling with its bearer between commas.
    const named = mention.kind === 'person' || mention.kind === 'anonymous' ? nameAfter(reading, mention, to) : mention;
    const sure =
      named.name &&
      (/\s/.test(named.name) ||
        isPersonal(reading, named.name) ||
        functionTerm(reading.tokens, mention.to + 1, F.title));
    const next = reading.tokens[named.to];
    return sure && endsApposition(next) ? { ...named, pointsBack: false } : mention;
  }
  const called = alsoCalled(reading, mention, to);
  if (called.to > mention.to) {
    // `Pria yang akrab disapa Dani ini`: the description points back to whom the article named before, if it did.
    const described = called.to < to && hasFunction(reading.tokens[called.to], F.demonstrative);
    const end = described ? called.to + 1 : called.to;
    const named: Mention = {
      ...called,
      kind: 'person',
      to: end,
      name: called.aliases.at(-1) ?? null,
      aliases: [],
      type: mention.holder ?? 'person',
      pointsBack: described,
      role: described ? null : called.role,
      span: { start: mention.span.start, end: (reading.tokens[end - 1] as Token).end },
    };
    return brackets(reading, named, to);
  }
  if (mention.kind === 'person' || mention.kind === 'anonymous')
    mention = { ...brackets(reading, mention, to), aliases: [] };
  mention = namePastRelative(reading, nameAfter(reading, mention, to), to);
  return mention.name ? brackets(reading, { ...mention, to: pastDegrees(reading, mention.to, to) }, to) : mention;
}
