import { rangeSpan } from './clauses/content.ts';
import type { Context } from './context.ts';
import { type Details, detailsInSteps } from './details/details.ts';
import { sameGroup } from './outlets/find-outlet.ts';
import type { Candidate } from './rules/rule.ts';
import type { Resolved } from './sources/discourse.ts';
import type { Entity } from './sources/entity.ts';
import { functionBits as F, hasFunction } from './text/function-words.ts';
import type { TokenRange } from './text/segment-sentences.ts';
import { termAt } from './text/term.ts';
import { Kind, type Token } from './text/token.ts';
import type { Attribution, Extraction, QuotationKind, Source, Span } from './types.ts';

/** A result without the language, which the caller knows. */
export type Draft = Omit<Extraction, 'language' | 'unread'>;

/** Whether the content stands in quotation marks: all of it, none, or a part. */
function quotationKind(context: Context, content: readonly TokenRange[]): QuotationKind {
  let quoted = 0;
  let plain = 0;
  for (const range of content) {
    for (let i = range.from; i < range.to; i++) {
      const token = context.tokens[i] as Token;
      if (token.kind !== Kind.word && token.kind !== Kind.number) continue;
      const q = token.quotation >= 0 ? context.quotations[token.quotation] : undefined;
      if (q && !q.single) quoted++;
      else if (q && content.every((r) => r.from > q.open && r.to <= q.close + 1)) quoted++;
      else plain++;
    }
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}

function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

function sourceOf(context: Context, entity: Entity): Source {
  const own = entity.outlet && context.publisher && sameGroup(entity.outlet, context.publisher);
  return {
    id: entity.id,
    name: entity.name,
    type: entity.type,
    aliases: [...entity.aliases].filter((a) => a !== entity.name),
    mentions: entity.mentions.map((m) => m.span),
    ...(entity.role && entity.role !== entity.name ? { role: entity.role } : {}),
    ...(entity.outlet ? { outletId: entity.outlet.id } : {}),
    ...(own ? { ownNetwork: true } : {}),
  };
}

/**
 * Results that are more likely wrong than right are not given: measured on the annotated articles, fewer than four in ten of
 * those below this are right.
 */
const leastConfidence = 0.35;

/**
 * Whether a source and words of saying that can hardly mean anything else stand side by side (`X said P`; `P, according to X`): such a
 * result is given however it looks.
 */
function isPlainlySaid(context: Context, { closes, content, cue, mention, rule, via }: Candidate): boolean {
  const verb = cue ? context.tokens[cue.from]?.terms?.verb : undefined;
  const phrase = cue && termAt(context.text, context.tokens, cue.from, (s) => s.cue?.kind === 'according-to');
  const before = cue && context.tokens[cue.from - 1];
  // `Menurut X, P`; `P, menurut X`: a measure (`dibagi menurut usia`) has no comma and no source.
  const fronted =
    before === undefined || before === null || before.kind === Kind.newline || '.?!'.includes(before.lower);
  const whole = content.some((r) => r.to - r.from > 2);
  const apart = whole && (before?.lower === ',' || fronted);
  if (phrase?.senses.cue?.strength === 3 && mention && mention.kind !== 'pronoun' && apart) return true;
  // `In a poll released on Tuesday, P`
  if (rule === 'according-to' && mention?.kind === 'document' && verb === undefined && !phrase) return true;
  // `P, dikutip dari CNBC`: a citing phrase with an outlet.
  const cites = cue && termAt(context.text, context.tokens, cue.from, (s) => s.cue?.kind === 'cites');
  if (cites?.senses.cue?.strength === 3 && mention?.kind === 'outlet') return true;
  // `Reuters, mengutip dua pejabat, melaporkan P`: a chain through an outlet.
  if (mention && mention.kind !== 'pronoun' && via.some((v) => v.outlet || v.kind === 'outlet')) return true;
  // `P, demikian menurut X`
  const thus = cue && termAt(context.text, context.tokens, cue.from, (s) => s.cue?.kind === 'thus');
  if (thus?.senses.cue?.strength === 3 && mention && mention.kind !== 'pronoun') return true;
  // `pernyataan X bahwa P`
  const noun = cue && termAt(context.text, context.tokens, cue.from, (s) => s.noun?.kind === 'speech');
  if (noun && mention?.from === cue.to && hasFunction(context.tokens[mention.to], F.complementizer)) return true;
  // `X's claim that P`, `his promise to P`
  if (noun && mention && mention.to <= cue.from) return true;
  // `Kebijakan itu dinilai pengamat tidak tepat`: a passive of saying with its agent behind it and its claim on both sides.
  if (verb?.voice.passive && mention?.from === (cue?.to ?? 0) && content.length > 1 && mention.kind !== 'pronoun')
    return true;
  // `X berpesan: "P"`: a verb of saying with its subject in front of quotation marks.
  const quoted = content.every((r) => (context.tokens[r.from]?.quotation ?? -1) >= 0);
  if (
    verb?.voice.active &&
    (verb.strength >= 2 || verb.form === 'participle') &&
    quoted &&
    mention &&
    mention.kind !== 'pronoun' &&
    (mention.kind !== 'anonymous' || verb.form === 'participle')
  )
    return true;
  // `He defended the plan, saying, "P"`
  if (verb?.voice.active && verb.strength === 3 && verb.form !== undefined && quoted && mention) return true;
  // `reported that P`: what may be an act or a thing otherwise is a report before its complementizer.
  const bound = hasFunction(context.tokens[cue?.to ?? -1], F.complementizer);
  if (bound && mention !== null && (verb?.strength ?? 0) >= (mention.kind === 'pronoun' ? 3 : 2)) return true;
  // `P, a recent poll has shown`: a clause of reporting that nothing else can be.
  if (closes && verb?.form !== undefined && verb.strength >= 2 && mention && mention.kind !== 'pronoun') return true;
  // `"P," they wrote`: a quotation with its cue is somebody's, whoever is meant.
  if (rule === 'quote-then-cue' && verb?.form !== undefined && verb.strength >= 2 && mention !== null) return true;
  // `a poll showed P`: what documents do.
  const shows = verb?.ofDocuments && verb.strength >= 2 && mention?.kind === 'document';
  if (shows && cue !== null && mention.to <= cue.from) return true;
  // `Studi itu juga menyebut P`
  const near = cue !== null && mention !== null && mention.to <= cue.from && cue.from - mention.to <= 2;
  const tells = verb?.form === undefined && verb?.frame === 'statement' && verb.voice.active && verb.strength >= 2;
  if (tells && near && mention.kind === 'document') return true;
  // `BPS mencatat 26 juta orang miskin`: what bodies count.
  const figure = context.tokens[content[0]?.from ?? -1]?.kind === Kind.number;
  if (
    verb?.ofDocuments &&
    verb.strength >= 2 &&
    mention?.kind === 'body' &&
    mention.to === cue?.from &&
    whole &&
    figure
  )
    return true;
  // `she called for an inquiry`, `Doyle condemned the strike`: what is asked, promised or judged, by whoever is its subject.
  const asks = verb?.frame === 'directive' || verb?.frame === 'commissive';
  const plain = cue !== null && verb?.alsoNoun === true && context.tokens[cue.from]?.lower === verb.root;
  const judges = verb?.frame === 'evaluation' && !plain;
  if ((judges || (asks && verb.strength >= 2)) && verb?.form !== undefined && mention !== null) return true;
  // `pelaku mengancam akan P`, `Sekjen PBB mendesak semua pihak P`
  const beforeIt = mention !== null && mention.kind !== 'pronoun' && mention.to === cue?.from;
  if (asks && beforeIt && verb.form === undefined && verb.strength >= 2 && whole) return true;
  // `Para saksi menyebut P`: people without a name right before what they do in nothing but words.
  const people = mention?.kind === 'anonymous' && mention.to === cue?.from && verb?.voice.active && !verb.ofDocuments;
  if (people && verb.form === undefined && verb.frame === 'statement' && verb.strength >= 2 && whole) return true;
  const says = verb?.strength === 3 && verb.frame === 'statement';
  // `Ia mengatakan P`: where a form has one use only, its subject may be a pronoun.
  const beside = mention !== null && cue !== null && mention.to <= cue.from && cue.from - mention.to <= 2;
  const subject = mention?.kind !== 'pronoun' || (verb?.voice.active === true && beside);
  return mention !== null && subject && says;
}

/** Turns what was resolved into the engine's result: spans, ids and only the sources that speak or carry. It rests now and then. */
export function* writeResultInSteps(
  context: Context,
  resolved: readonly Resolved[],
  madeUp: readonly Entity[],
): Generator<undefined, Draft> {
  const used = new Set<Entity>();
  const attributions: Attribution[] = [];
  const details = yield* detailsInSteps(context, resolved);
  for (const [index, { candidate, speaker, via }] of resolved.entries()) {
    const content = candidate.content
      .map((r) => rangeSpan(context, r))
      .filter((s): s is Span => s !== null)
      .sort((a, b) => a.start - b.start);
    const known = details[index] as Details;
    const least = context.options.leastConfidence ?? (isPlainlySaid(context, candidate) ? 0 : leastConfidence);
    if (content.length === 0 || known.confidence < least) continue;
    if (speaker) used.add(speaker);
    for (const v of via) used.add(v);
    attributions.push({
      id: `a${attributions.length + 1}`,
      content,
      cue: candidate.cue ? rangeSpan(context, candidate.cue) : null,
      mention: candidate.mention?.span ?? null,
      sourceId: speaker?.id ?? null,
      via: via.map((v) => v.id),
      quotation: quotationKind(context, candidate.content),
      rule: candidate.rule,
      ...known,
    });
    yield;
  }
  return {
    attributions,
    sources: [...context.cast.entities, ...madeUp].filter((e) => used.has(e)).map((e) => sourceOf(context, e)),
    sentences: context.sentences.map((s) => rangeSpan(context, s)).filter((s): s is Span => s !== null),
    paragraphs: paragraphsOf(context.text),
  };
}
