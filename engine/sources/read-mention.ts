import type { Reading } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { senseBits } from '../text/lexicon.ts';
import { functionTerm, termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import { extendMention } from './appositions.ts';
import { counted } from './counted.ts';
import { partEnd, relativeEnd, titleEnd } from './document-parts.ts';
import { readHeadLast } from './head-last/read.ts';
import { interpretRun } from './interpret-run.ts';
import { isFiller, isNameWord, itemFunctions, itemSenses } from './items.ts';
import type { Mention, MentionKind } from './mention.ts';
import { collectRun } from './noun-run.ts';
import { owned } from './owned.ts';
import { siteAt } from './site.ts';

export const spanOf = (tokens: readonly Token[], from: number, to: number) => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});

/** A mention without a name of its own; fields not given are empty. */
export function plainMention(
  reading: Reading,
  from: number,
  to: number,
  kind: MentionKind,
  over: Partial<Mention> = {},
): Mention {
  const span = spanOf(reading.tokens, from, to);
  return {
    from,
    to,
    kind,
    name: null,
    role: null,
    type: kind === 'body' ? 'organization' : kind === 'pronoun' ? 'person' : kind,
    head: null,
    aliases: [],
    plural: false,
    pointsBack: false,
    span,
    ...over,
  };
}

function pronoun(reading: Reading, at: number): Mention | null {
  const { tokens } = reading;
  const plural = functionTerm(tokens, at, F.pronounPlural);
  if (plural) return plainMention(reading, at, at + plural.length, 'pronoun', { plural: true });
  const single = functionTerm(tokens, at, F.pronounSingular);
  return single ? plainMention(reading, at, at + single.length, 'pronoun') : null;
}

/** `para ahli`, `seorang pejabat`, `sejumlah warga`: what follows a determiner is unnamed unless a name comes with it. */
function determined(reading: Reading, at: number, to: number, sentenceStart: number): Mention | null {
  const { text, tokens } = reading;
  let next = at;
  let plural = false;
  for (;;) {
    const term = functionTerm(tokens, next, F.quantifier | F.indefinite);
    if (!term) break;
    const { functions } = term.senses;
    plural ||= (functions & F.quantifier) !== 0 && (functions & F.indefinite) === 0;
    next += term.length;
  }
  // `dua orang yang mengetahui rencana itu`: the noun that closes the count begins a longer one.
  if (next > at + 1 && (termAt(text, tokens, next - 1, (s) => s.anonymous)?.length ?? 0) > 1) next--;
  if (next === at || next >= to) return null;
  // `beberapa kali`, `menurut beberapa pendapat`: no people.
  if ((functionTerm(tokens, at, F.auxiliary)?.length ?? 0) > next - at) return null;
  if (tokens[next]?.terms?.noun?.kind === 'speech') return null;
  const press = led(reading, next, to);
  if (press?.kind === 'outlet' && !press.outlet) {
    const span = spanOf(tokens, at, press.to);
    return { ...press, from: at, name: text.slice(span.start, span.end), plural, span };
  }
  // `sebuah studi dari Universitas X`, `beberapa survei`
  const paper = document(reading, next, to, sentenceStart);
  if (paper?.kind === 'document') {
    const span = spanOf(tokens, at, paper.to);
    return { ...paper, from: at, name: text.slice(span.start, span.end), plural, span };
  }
  // `sebuah artikel di Bloomberg`
  if (paper) return { ...paper, from: at, span: spanOf(tokens, at, paper.to) };
  const inner = interpretRun(reading, collectRun(reading, next, to, sentenceStart));
  if (inner && inner.kind === 'person' && inner.name) return { ...inner, from: at, span: spanOf(tokens, at, inner.to) };
  if (inner && inner.kind !== 'outlet') {
    const role = text.slice((tokens[at] as Token).start, inner.span.end);
    // `seorang ahli gizi, Charlotte`: what the calling makes of its bearer, should a name follow.
    const holder = inner.holder ?? (inner.kind === 'person' && !plural ? inner.type : undefined);
    const over = { role, head: inner.head, plural, ...(holder ? { holder } : {}) };
    return plainMention(reading, at, inner.to, 'anonymous', over);
  }
  let end = next;
  while (end < to && end < next + 5 && isFiller(reading, end)) end++;
  if (end === next) return null;
  const span = spanOf(tokens, at, end);
  return plainMention(reading, at, end, 'anonymous', {
    role: text.slice(span.start, span.end),
    head: (tokens[next] as Token).lower,
    plural,
  });
}

/** `pihak kepolisian`, `jajaran Polres Garut`: the body itself. */
function party(reading: Reading, at: number, to: number, sentenceStart: number): Mention | null {
  if (!reading.pack.partyWords?.has((reading.tokens[at] as Token).lower) || at + 1 >= to) return null;
  const body = interpretRun(reading, collectRun(reading, at + 1, to, sentenceStart));
  if (body?.kind !== 'body') return null;
  const span = spanOf(reading.tokens, at, body.to);
  // A body without a name of its own is called as the article calls it: `pihak sekolah`.
  const own = body.name !== body.name?.toLowerCase();
  return { ...body, from: at, span, name: own ? body.name : reading.text.slice(span.start, span.end) };
}

/** `media Israel`, `televisi pemerintah Iran`, `koran setempat`: the press of a place, no house of it named. */
function pressOf(reading: Reading, at: number, to: number): Mention | null {
  const { text, tokens } = reading;
  if (!reading.pack.pressNouns?.has((tokens[at] as Token).lower) || termAt(text, tokens, at, (s) => s.outlet, true))
    return null;
  const lead = functionTerm(tokens, at, F.outletLead);
  // `media itu` is a house named before.
  const back = hasFunction(tokens[to], F.demonstrative);
  if (!lead || (lead.length === 1 && to === at + 1 && !back)) return null;
  const span = spanOf(tokens, at, to);
  return plainMention(reading, at, to, 'outlet', {
    name: text.slice(span.start, span.end),
    head: (tokens[at] as Token).lower,
  });
}

/** `jurnalis kenamaan Bloomberg | , Mark Gurman,`: a name between commas. */
function closedName(reading: Reading, at: number, to: number): boolean {
  if (reading.tokens[at]?.lower !== ',' || at + 1 >= to) return false;
  const who = interpretRun(reading, collectRun(reading, at + 1, to, -1));
  return who?.kind === 'person' && who.name !== null && !who.role && reading.tokens[who.to]?.kind !== Kind.word;
}

/** `kantor berita Rusia TASS`, `laman BBC`, `situs resmi Kemenkes`: what stands behind the lead is the outlet, or the body whose site it is. */
function led(reading: Reading, at: number, to: number): Mention | null {
  const { text, tokens } = reading;
  let next = at;
  for (;;) {
    const term = functionTerm(tokens, next, F.outletLead);
    if (!term) break;
    next += term.length;
  }
  if (next === at) return null;
  // `Tim kuasa hukum X`: a longer word for a body or a calling is that.
  const longer = termAt(text, tokens, at, (s) => s.head ?? s.post);
  if (longer && longer.length > next - at) return null;
  // `akun itu`, `surat kabar tersebut`: the outlet met before.
  const house = next - at > 1 || !(tokens[at] as Token).terms?.head;
  if (house && next < to && hasFunction(tokens[next], F.demonstrative) && reading.pack.modifiers === 'after') {
    const span = spanOf(tokens, at, next);
    const name = text.slice(span.start, span.end);
    return plainMention(reading, at, next, 'outlet', { name, head: (tokens[at] as Token).lower });
  }
  const start = next;
  while (next < to && next < start + 4) {
    const government = termAt(text, tokens, next, (s) => s.government, true);
    if (!government && !isFiller(reading, next)) break;
    next += government?.length ?? 1;
  }
  // `Kantor Berita Pusat Korea`: known with its lead.
  const full = termAt(text, tokens, at, (s) => s.outlet, true);
  if (full && full.length > next - at) next = at;
  const outlet = termAt(text, tokens, next, (s) => s.outlet, true);
  if (outlet) {
    const end = next + outlet.length;
    // `jurnalis Bloomberg Mark Gurman`: a calling and its bearer, not the outlet alone.
    const calling = end < to && (reading.tokens[at] as Token).terms?.post;
    if (calling && (isNameWord(reading, end, -1) || closedName(reading, end, to))) return null;
    const span = spanOf(tokens, next, end);
    return plainMention(reading, at, end, 'outlet', {
      name: text.slice(span.start, span.end),
      ...(outlet.senses.outlet ? { outlet: outlet.senses.outlet.outlet } : {}),
    });
  }
  const site = next < to ? siteAt(reading, next) : null;
  if (site) return { ...site, from: at };
  // `akun X @nama`: a handle is a name, whatever it is made of.
  const handle = next < to ? (tokens[next] as Token) : undefined;
  if (handle?.lower.startsWith('@') && handle.lower.length > 1)
    return plainMention(reading, at, next + 1, 'outlet', { name: text.slice(handle.start, handle.end) });
  const inner = interpretRun(reading, collectRun(reading, next, to, -1));
  const press = pressOf(reading, at, inner?.kind === 'body' && inner.type === 'institution' ? inner.to : next);
  if (press && (!inner || inner.type === 'institution')) return press;
  if (!inner) return null;
  if (inner.kind === 'body') {
    const span = spanOf(tokens, at, inner.to);
    // `Jaringan Pemantau Hutan`: a head of bodies, written large right before a name, is its first word.
    const { caps, terms } = tokens[at] as Token;
    const headed = caps > 0 && terms?.head !== undefined && inner.from === at + 1 && inner.name !== null;
    return { ...inner, from: at, span, name: headed ? text.slice(span.start, span.end) : inner.name };
  }
  if (inner.kind !== 'person' || !inner.name || inner.role) return null;
  // `Kantor Berita Pusat Korea (KCNA)`: a lead with capitals is part of the name, and the letters behind it may be known.
  const whole = tokens.slice(at, start).every((t) => t.caps > 0) && start - at > 1;
  const name = whole ? text.slice((tokens[at] as Token).start, inner.span.end) : inner.name;
  const letters = tokens[inner.to]?.lower === '(' ? termAt(text, tokens, inner.to + 1, (s) => s.outlet, true) : null;
  const known = letters?.senses.outlet;
  return plainMention(reading, at, inner.to, 'outlet', { name, ...(known ? { outlet: known.outlet } : {}) });
}

/** `survei LSI`, `data Badan Pusat Statistik`, `laporan itu`: a document, with the body it comes from as part of its name. */
function document(reading: Reading, at: number, to: number, sentenceStart: number): Mention | null {
  const { text, tokens } = reading;
  const noun = termAt(text, tokens, at, (s) => s.noun?.kind === 'document');
  if (!noun) return null;
  let end = at + noun.length;
  let fillers = 0;
  while (end < to && end < at + 24) {
    const again = termAt(text, tokens, end, (s) => s.noun?.kind === 'document');
    if (again) {
      end += again.length;
      continue;
    }
    const joiner = reading.pack.postJoiners.includes((tokens[end] as Token).lower) && (tokens[end] as Token).caps === 0;
    const run = collectRun(reading, joiner ? end + 1 : end, to, sentenceStart);
    // `analisis Washington Post`, `data dari Bloomberg`: the outlet speaks.
    const beside = end <= at + noun.length + 1;
    const own = !beside
      ? null
      : run[0]?.kind === 'outlet'
        ? interpretRun(reading, run)
        : led(reading, joiner ? end + 1 : end, to);
    if (own?.kind === 'outlet') return { ...own, from: at, span: spanOf(tokens, at, own.to) };
    const part = partEnd(reading, end, end > at + noun.length);
    if (part > end) {
      end = part;
      continue;
    }
    if (run.length > 0) end = (run.at(-1) as { to: number }).to;
    else if (isFiller(reading, end) && fillers++ < 6) end++;
    else break;
  }
  end = relativeEnd(reading, titleEnd(reading, end, to), to);
  const span = spanOf(tokens, at, end);
  return plainMention(reading, at, end, 'document', {
    name: text.slice(span.start, span.end),
    head: (tokens[at] as Token).lower,
  });
}

/** Bits of all that a mention in small letters can begin with. */
const openingSenses = itemSenses | senseBits.noun;
const openingFunctions =
  itemFunctions |
  F.pronounPlural |
  F.pronounSingular |
  F.pronounFirst |
  F.quantifier |
  F.indefinite |
  F.demonstrative |
  F.outletLead;

/** Reads the noun phrase that starts at a token as a mention of a possible source; null when none starts there. */
export function readMention(reading: Reading, at: number, to: number, sentenceStart: number): Mention | null {
  const token = reading.tokens[at];
  // A text may break off right behind a citing phrase (`… seperti dikutip`): nothing starts there.
  if (!token || token.quotation >= 0) return null;
  if (token.kind !== Kind.word) return counted(reading, at, to);
  const opens = (token.kinds & openingSenses) !== 0 || (token.functions & openingFunctions) !== 0;
  const property = owned(reading, at);
  if (property) return property.kind === 'body' ? property : extendMention(reading, property, to, sentenceStart);
  if (token.caps === 0 && !opens && !reading.pack.possessives?.has(token.lower)) return null;
  const he = pronoun(reading, at);
  if (he) return he;
  if (hasFunction(token, F.pronounFirst)) return null;
  if (reading.pack.modifiers === 'before') return readHeadLast(reading, at, to, sentenceStart);
  const found =
    party(reading, at, to, sentenceStart) ??
    determined(reading, at, to, sentenceStart) ??
    led(reading, at, to) ??
    document(reading, at, to, sentenceStart) ??
    interpretRun(reading, collectRun(reading, at, to, sentenceStart));
  return found ? extendMention(reading, found, to, sentenceStart) : null;
}
