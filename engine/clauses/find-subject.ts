import type { Context } from '../context.ts';
import type { Mention } from '../sources/mention.ts';
import { plainMention } from '../sources/read-mention.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence } from '../text/segment-sentences.ts';
import { functionEnd } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import { adjunctEnd, skipAdjuncts } from './adjuncts.ts';
import { closedByDemonstrative } from './closed-by-demonstrative.ts';
import { describedSubject } from './described-subject.ts';
import { subjectBeside } from './finite.ts';

const inPhrase = F.preposition | F.locative | F.addressee | F.agent | F.topic | F.temporal;

/** Token index right after the last boundary (comma, semicolon, quotation, dash) before `at`. */
function chunkStart(context: Context, at: number, from: number): number {
  // `mengatakan bahwa P dan berjanji Q`: the second verb shares the subject of the first.
  const shared = hasFunction(context.tokens[at - 1], F.coordinator) || context.pack.modifiers === 'before';
  for (let i = at - 1; i >= from; i--) {
    const token = context.tokens[i] as Token;
    const mention = context.mentionOf[i];
    if (mention && mention.from >= from && mention.to <= at && mention.to - mention.from > 1) {
      i = mention.from;
      continue;
    }
    if (token.quotation >= 0 || token.lower === ',' || token.lower === ';' || token.lower === ':') return i + 1;
    // `X mengatakan bahwa Y berjanji`: the clause of the second verb begins behind the complementizer of the first.
    if (i < at - 1 && !shared && hasFunction(token, F.complementizer)) return i + 1;
  }
  return from;
}

/** `X menyebut Y mengaku P`: who stands between two verbs of saying is the subject of the second. */
function betweenVerbs(context: Context, verb: number, from: number): Mention | null {
  if (context.pack.modifiers === 'before') return null;
  const mention = context.mentionOf[verb - 1];
  if (!mention || mention.to !== verb || mention.from <= from) return null;
  const outer = context.tokens[mention.from - 1]?.terms?.verb;
  const reports =
    outer?.voice.active && outer.strength >= 2 && (outer.frame === 'statement' || outer.frame === 'finding');
  return reports ? mention : null;
}

/** The first mention of a stretch that is not inside a phrase of place, topic or addressee. */
function headMention(context: Context, from: number, to: number): Mention | null {
  let i = from;
  while (i < to) {
    if (context.masked[i]) {
      i++;
      continue;
    }
    const token = context.tokens[i] as Token;
    const mention = context.mentionOf[i];
    if (mention && mention.from === i && mention.to <= to) {
      const before = context.tokens[i - 1];
      if (i === from || !hasFunction(before, inPhrase)) return mention;
      i = mention.to;
      continue;
    }
    if (hasFunction(token, F.relative)) return null;
    i++;
  }
  return null;
}

/** `Pesan itu menyebut P`, `Keterangan di laman itu menyebut P`: somebody's words, nobody named for them, that stand in writing. */
function spokenWords(context: Context, start: number, end: number, verb: number): Mention | null {
  const { tokens, pack, text } = context;
  let at = verb;
  while (hasFunction(tokens[at], F.auxiliary)) at++;
  const says = tokens[at]?.terms?.verb;
  const noun = pack.modifiers === 'after' ? tokens[start]?.terms?.noun : undefined;
  if (noun?.kind !== 'speech' || says?.frame === 'finding') return null;
  const name = text.slice((tokens[start] as Token).start, (tokens[end - 1] as Token).end);
  return plainMention(context, start, end, 'document', { name, head: tokens[start]?.lower ?? null });
}

/** Subject words that no list knows (`orang tua korban`): the words between the boundary and the verb, if they can be a noun phrase. */
function bareSubject(context: Context, from: number, to: number): Mention | null {
  let start = from;
  while (
    start < to &&
    (context.masked[start] || hasFunction(context.tokens[start], F.connective | F.coordinator | F.subordinator))
  )
    start++;
  let end = to;
  while (end > start && hasFunction(context.tokens[end - 1], F.auxiliary | F.negation)) end--;
  if (end <= start || end - start > 6) return null;
  const back = hasFunction(context.tokens[end - 1], F.demonstrative);
  const spoken = spokenWords(context, start, back ? end - 1 : end, to);
  if (spoken) return { ...spoken, to: end, pointsBack: back };
  for (let i = start; i < end; i++) {
    const token = context.tokens[i] as Token;
    if (token.kind !== Kind.word && token.kind !== Kind.number) return null;
    if (token.quotation >= 0 || token.terms?.verb || context.masked[i]) return null;
    const headLast = context.pack.modifiers === 'before';
    // `storms erupted as predicted`, `especially across the belt`: a clause or a phrase, no noun.
    const verbal = i > start + 1 && token.caps === 0 && context.pack.looksLikeVerb(token.lower);
    const phrase =
      i > start && hasFunction(token, inPhrase | F.subordinator) && !context.pack.fromWords.has(token.lower);
    if (headLast && (verbal || phrase)) return null;
    const article = headLast && hasFunction(token, F.demonstrative);
    if (i === start && !article && hasFunction(token, inPhrase | F.relative | F.complementizer | F.demonstrative))
      return null;
    // `Tak layak rasanya kita mengatakan`: whoever writes speaks of himself.
    if (hasFunction(token, F.relative | F.pronounFirst)) return null;
  }
  const span = { start: (context.tokens[start] as Token).start, end: (context.tokens[end - 1] as Token).end };
  const words = context.text.slice(span.start, span.end);
  const pointsBack = hasFunction(context.tokens[end - 1], F.demonstrative);
  // `Hal itu menegaskan`, `Kasus ini menunjukkan`: a thing that shows, not somebody who says.
  if (pointsBack) return null;
  // `Environmentalists worry that P`: one noun alone where its ending makes several people of it.
  const people = end - start === 1 && context.pack.peopleEndings?.test((context.tokens[start] as Token).lower);
  if (end - start < 2 && !people) return null;
  return plainMention(context, start, end, 'anonymous', {
    role: words,
    head: (context.tokens[start] as Token).lower,
    pointsBack,
    plural: (context.tokens[start] as Token).kind === Kind.number,
  });
}

/** Whether a mention may be an apposition to one before its comma. `Setelah pidato Trump, seorang pejabat mengatakan`: somebody else, for no comma closes it. */
function follows(context: Context, mention: Mention, verb: number): boolean {
  if (context.tokens[mention.from - 1]?.lower !== ',') return false;
  // `Taking to Instagram, the 41-year-old wrote`
  if (context.pack.modifiers === 'before' && context.tokens[mention.to]?.lower !== ',') return false;
  if (!hasFunction(context.tokens[mention.from], F.indefinite | F.quantifier)) return true;
  for (let i = mention.to; i < verb; i++) if (context.tokens[i]?.lower === ',') return true;
  return context.tokens[verb]?.lower === ',';
}

/** A post or description behind a comma is an apposition to the person named before it; one before the name is coordinated with the post there. */
function named(context: Context, mention: Mention, verb: number): Mention {
  if (mention.name && mention.kind !== 'document') return mention;
  const before = follows(context, mention, verb) ? context.mentionOf[mention.from - 2] : undefined;
  if (before?.kind === 'person' && (before.name || before.pointsBack) && mention.kind !== 'document') return before;
  // `Dosen dan Kepala Pusat Studi X Lukman Hakim mengatakan`: the name stands right before the verb.
  const beside = context.mentionOf[verb - 1];
  if (
    beside?.kind === 'person' &&
    beside.name &&
    beside.role &&
    beside.to === verb &&
    !hasFunction(context.tokens[beside.from - 1], inPhrase)
  )
    return beside;
  for (let i = mention.to; i < verb; i++) {
    const other = context.mentionOf[i];
    const coordinated =
      other?.from === i && other.kind === 'person' && other.name && hasFunction(context.tokens[i - 1], F.coordinator);
    if (coordinated && mention.kind === 'person') return other;
  }
  return mention;
}

/** `Jane Rowe of the University of Lund, Halden, said`: one strange word between commas, behind a name that ends in a body. */
function closesPlace({ mentionOf, pack, tokens }: Context, mention: Mention, from: number, to: number): boolean {
  const before = mentionOf[from - 2];
  const lone =
    mention.from === from && mention.to === to && to - from === 1 && tokens[from]?.terms?.given === undefined;
  if (pack.modifiers !== 'before' || !lone || mention.kind !== 'person' || tokens[to]?.lower !== ',') return false;
  return tokens[from - 1]?.lower === ',' && before?.to === from - 1 && before.name !== null;
}

/** `warga Desa Tasinifu, Kecamatan Mutis, mengaku`: an area behind a comma, right behind somebody or a smaller area, is where that one lives. */
function endsAddress(context: Context, mention: Mention, from: number, to: number): boolean {
  if (closesPlace(context, mention, from, to)) return true;
  const isArea = (m: Mention) => context.pack.areaHeads.has((context.tokens[m.from] as Token).lower) && m.role === null;
  if (mention.from !== from || mention.to !== to || !isArea(mention)) return false;
  const before = context.tokens[from - 1]?.lower === ',' ? context.mentionOf[from - 2] : undefined;
  if (!before || before.to !== from - 1) return false;
  return before.kind === 'person' || before.kind === 'anonymous' || isArea(before);
}

/** `A diplomat, speaking on condition of anonymity, said`: a form that leans on the subject, between its commas. */
function leansOnSubject(context: Context, start: number, chunkTo: number): boolean {
  const { tokens, mentionOf } = context;
  const closed = tokens[start - 1]?.lower === ',' && tokens[chunkTo]?.lower === ',';
  if (!closed || mentionOf[start - 2]?.to !== start - 1 || context.pack.modifiers !== 'before') return false;
  const word = tokens[start] as Token;
  // `The woman, 34, said`
  if (word.kind === Kind.number) return start + 1 === chunkTo;
  if (word.caps > 0 || hasFunction(word, F.auxiliary)) return false;
  // `The study, led by Maria Chen, found`; `The suspect, identified as Smith, told`; `The letter, seen by Reuters, said`
  const form = word.terms?.verb?.form;
  const passive = form === 'past' && hasFunction(tokens[start + 1], F.agent | F.preposition);
  return form === 'participle' || passive || (!word.terms?.verb && context.pack.looksLikeVerb(word.lower));
}

/** `The mayor, elected in May, said`: whatever stands between the subject's commas and names nobody itself. */
const isClosedAside = (context: Context, start: number, chunkTo: number): boolean =>
  context.pack.modifiers === 'before' &&
  chunkTo > start &&
  context.tokens[start - 1]?.lower === ',' &&
  context.tokens[chunkTo]?.lower === ',' &&
  context.mentionOf[start - 2]?.to === start - 1;

/** Whether a stretch opens with a verb or a denial and ends in a coordinator. */
function isPredicate({ mentionOf, pack, tokens }: Context, start: number, to: number): boolean {
  const first = tokens[start];
  if (pack.modifiers === 'before' || !first || mentionOf[start] || !hasFunction(tokens[to - 1], F.coordinator))
    return false;
  return hasFunction(first, F.negation) || (first.caps === 0 && pack.looksLikeVerb(first.lower));
}

/** A subject and where its clause starts. */
export interface Subject {
  mention: Mention | null;
  /** First token of the clause (behind fronted frames). */
  clauseFrom: number;
}

/**
 * The subject of an active verb: looked for leftwards, chunk by chunk between commas, past relative clauses, appositions,
 * dates, places and channels that stand between it and its verb.
 */
export function findSubject(context: Context, verb: number, sentence: Sentence): Subject {
  const beside =
    context.tokens[verb]?.terms?.verb?.form === undefined ? null : subjectBeside(context, verb, sentence.from);
  const told =
    context.tokens[verb]?.terms?.verb?.form === undefined ? null : describedSubject(context, verb, sentence.from);
  if (told) return { mention: told, clauseFrom: told.from };
  if (beside) return { mention: named(context, beside, verb), clauseFrom: beside.from };
  let to = verb;
  while (to > sentence.from && hasFunction(context.tokens[to - 1], F.auxiliary | F.negation | F.infinitive)) to--;
  const inner = betweenVerbs(context, to, sentence.from);
  if (inner) return { mention: inner, clauseFrom: inner.from };
  let chunkTo = to;
  for (let guard = 0; guard < 8 && chunkTo >= sentence.from; guard++) {
    const from = chunkStart(context, chunkTo, sentence.from);
    let start = from;
    for (let next = start; start < chunkTo; start = next) {
      next = functionEnd(context.text, context.tokens, start, F.connective | F.coordinator);
      // `Kedua hasil penelitian`: what counts elsewhere opens the subject.
      const counts = context.mentionOf[start];
      if (counts?.from === start && counts.to > next) break;
      if (next === start) break;
    }
    // `…, di mana seorang saksi mengatakan`: a clause with a subject of its own.
    const inRelative = functionEnd(context.text, context.tokens, start, F.relative);
    const own = inRelative > start && chunkTo === to ? context.mentionOf[inRelative] : undefined;
    if (own?.from === inRelative && own.to === to) return { mention: own, clauseFrom: start };
    // `Akun Instagram @nama melaporkan P`: what is a channel elsewhere is the subject where its name ends before the verb.
    const account = context.mentionOf[start];
    const speaks = account?.kind === 'outlet' && account.from === start && account.to === chunkTo && chunkTo === to;
    const opensAside =
      start < chunkTo &&
      !speaks &&
      (adjunctEnd(context, start, chunkTo) > start ||
        hasFunction(context.tokens[start], F.relative) ||
        leansOnSubject(context, start, chunkTo));
    const aside =
      opensAside && (leansOnSubject(context, start, chunkTo) || skipAdjuncts(context, start, chunkTo) >= chunkTo);
    if (start >= chunkTo || aside) {
      // Nothing but an aside here: the subject stands before it.
      if (from <= sentence.from) break;
      chunkTo = from - 1;
      continue;
    }
    // `X, Y, menolak tuduhan itu dan menyebut P`: the first of two predicates has its subject before the comma.
    if (chunkTo === to && from > sentence.from && isPredicate(context, start, to)) {
      chunkTo = from - 1;
      continue;
    }
    const mention = opensAside
      ? headMention(context, skipAdjuncts(context, start, chunkTo), chunkTo)
      : headMention(context, start, chunkTo);
    if (mention && endsAddress(context, mention, from, chunkTo)) {
      chunkTo = from - 1;
      continue;
    }
    if (mention) return { mention: closedByDemonstrative(context, named(context, mention, to), to), clauseFrom: start };
    if (chunkTo === to) {
      const bare = bareSubject(context, start, chunkTo);
      if (bare) return { mention: bare, clauseFrom: start };
    }
    if (!mention && isClosedAside(context, start, chunkTo)) {
      chunkTo = from - 1;
      continue;
    }
    return { mention: null, clauseFrom: start };
  }
  return { mention: null, clauseFrom: sentence.from };
}
