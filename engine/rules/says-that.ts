import {
  actsOnPeople,
  actsWithNoun,
  holdsFinite,
  isHidden,
  isShown,
  judgesAs,
  onlyAddressee,
  onlyEchoes,
} from '../clauses/complement.ts';
import { conditionBefore } from '../clauses/condition-before.ts';
import { contentEnd, contentStart, isStatement, quotationAt, quotedRange, trimRange } from '../clauses/content.ts';
import { findSubject } from '../clauses/find-subject.ts';
import { auxiliaryStart, mainSubject, onlyCircumstances, subjectBeside, useOf } from '../clauses/finite.ts';
import { nounComplementEnd } from '../clauses/noun-complement.ts';
import { refuses } from '../clauses/refuses.ts';
import { relativeClauseEnd, relativeSubject } from '../clauses/relative-subject.ts';
import { bodily, tellsFacts } from '../clauses/tells-facts.ts';
import type { Context } from '../context.ts';
import type { VerbCue } from '../languages/pack.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence, TokenRange } from '../text/segment-sentences.ts';
import { functionEnd } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import { type Candidate, candidate, type Rule } from './rule.ts';

const id = 'says-that';

const certainty = { 1: 0.55, 2: 0.78, 3: 0.9 } as const;

/** Tokens between a clause of reporting and a form that leans on it. */
const nearest = 10;

/** A verb that is only wished, denied or made a purpose reports nothing. */
function isAsserted(context: Context, verb: number, sentence: Sentence): boolean {
  const several = auxiliaryStart(context, verb - 1, sentence.from);
  const last = several >= 0 ? several - 1 : verb - 1;
  for (let i = last; i >= sentence.from && i >= last - 2; i--) {
    const token = context.tokens[i] as Token;
    // `tidak membantah bahwa P`: who does not deny says so.
    if (hasFunction(token, F.negation))
      return context.pack.denials?.has(context.tokens[verb]?.terms?.verb?.root ?? '') === true;
    if (hasFunction(token, F.infinitive) && !hasFunction(token, F.auxiliary)) return false;
    if (hasFunction(token, F.purpose) || context.pack.modals?.has(token.lower)) return false;
    // `yang diduga mengancam`: said of somebody, not by somebody.
    if (i < verb - 1 && hasFunction(token, F.relative) && context.tokens[verb - 1]?.terms?.verb?.voice.passive)
      return false;
    if (!hasFunction(token, F.auxiliary) && !token.terms?.verb?.voice.passive) break;
  }
  return true;
}

const words = (context: Context, range: TokenRange) => {
  let n = 0;
  for (let i = range.from; i < range.to; i++) {
    const { kind } = context.tokens[i] as Token;
    if (kind === Kind.word || kind === Kind.number) n++;
  }
  // `menyebut itu fitnah`, `menyebutnya tidak berdasar`, `memprediksi rupiah menguat`: a subject and what it is or does.
  const last = context.tokens[range.to - 1] as Token;
  const clause =
    n === 2 &&
    context.pack.modifiers === 'after' &&
    (hasFunction(context.tokens[range.from], F.demonstrative | F.negation) ||
      context.pack.states?.has(last.lower) ||
      (last.caps === 0 && !last.terms && context.pack.looksLikeVerb(last.lower)));
  return clause ? 3 : n;
};

/** The quotation that is the verb's whole complement: it follows at once, and no clause goes on behind it. */
function directComplement(context: Context, start: number, end: number): TokenRange[] | null {
  const quotation = start < end ? quotationAt(context, start) : null;
  if (!quotation || !isStatement(context, quotation)) return null;
  const content = [quotedRange(context, quotation)];
  let at = quotation.close + 1;
  // More sentences of the same speech may follow in marks of their own.
  while (at < end) {
    const next = quotationAt(context, at);
    if (!next) break;
    content.push(quotedRange(context, next));
    at = next.close + 1;
  }
  const rest = context.tokens.slice(at, end).filter((t) => t.kind === Kind.word).length;
  const full = context.tokens[quotation.close - 1]?.lower ?? '';
  return rest === 0 || rest <= 12 || '.?!'.includes(full) ? content : null;
}

/** `The mayor said:` at the end of a paragraph, and the words themselves in the next. */
function quotedBelow(context: Context, start: number, sentence: Sentence, index: number): TokenRange[] | null {
  const next = context.sentences[index + 1];
  if (start < sentence.to || context.tokens[sentence.to - 1]?.lower !== ':' || !next) return null;
  const quotation = quotationAt(context, next.from);
  return quotation && isStatement(context, quotation) ? [quotedRange(context, quotation)] : null;
}

/** How much of the claim a verb of this frame and strength may have, given how it is marked. */
function confidenceOf(verb: VerbCue, marked: boolean, direct: boolean): number {
  if (direct) return 0.95;
  const base = certainty[verb.strength];
  if (marked) return Math.min(0.95, base + 0.05 + (verb.strength === 1 ? 0.15 : 0));
  return verb.frame === 'statement' || verb.frame === 'commissive' ? base : base - 0.06;
}

function extractAt(
  context: Context,
  sentence: Sentence,
  index: number,
  at: number,
  verb: VerbCue,
  earlier: readonly Candidate[],
): Candidate | null {
  if (!isAsserted(context, at, sentence) || isHidden(context, at)) return null;
  // `menegur mereka karena mengkritik P`: why somebody else was blamed.
  const reason = context.pack.modifiers === 'after' && hasFunction(context.tokens[at - 1], F.subordinator);
  if (reason && verb.frame === 'evaluation') return null;
  const start = contentStart(context, at + 1, sentence.to);
  const whole = contentEnd(context, start.at, sentence);
  // `expressed "deep concern" and called for P`: words in quotation marks may be a noun.
  const bound = start.marked && context.tokens[start.at]?.kind !== Kind.quote;
  const end = bound ? whole : nounComplementEnd(context, verb, start.at, whole);
  const relative = verb.strength >= 2 ? relativeSubject(context, at, sentence.from) : null;
  const cut = relative
    ? relativeClauseEnd(context, relative, start.at, end)
    : relativeEnd(context, at, verb, start.at, frontedEnd(context, at, verb, start.at, end, sentence));
  const direct =
    directComplement(context, start.at, end) ??
    (verb.strength >= 2 ? quotedBelow(context, start.at, sentence, index) : null);
  if (!direct && verb.frame === 'speech') return null;
  if (!direct && !start.marked && verb.form !== undefined && onlyCircumstances(context, start.at, end)) return null;
  const range = trimRange(context, { from: start.at, to: cut });
  if (!direct && !start.marked && functionEnd(context.text, context.tokens, start.at, F.topic) > start.at) return null;
  if (!direct && !start.marked && onlyAddressee(context, range)) return null;
  // `menyampaikan sambutan di balai kota`: that somebody spoke, and nothing of what.
  const { delivered } = context.pack;
  const first = context.tokens[range.from]?.lower ?? '';
  if (!direct && !start.marked && verb.root === delivered?.root && delivered.nouns.has(first)) return null;
  // `ruled on the appeal`: what a finding is about is none.
  const about = hasFunction(context.tokens[range.from], F.preposition) && !context.mentionOf[range.from];
  const measure = context.tokens[range.from + 1]?.kind === Kind.number;
  if (!direct && !start.marked && verb.form !== undefined && verb.frame === 'finding' && about && !measure) return null;
  if (!direct) {
    const size = words(context, range);
    const judged = verb.form !== undefined && verb.frame !== 'statement' && verb.frame !== 'finding';
    const least = end < whole && !start.marked ? 1 : start.marked || verb.strength === 3 || judged ? 2 : 3;
    if (size < least) return null;
  }
  const bare = !direct && !start.marked && verb.form !== undefined;
  if (bare && (hasFunction(context.tokens[range.from], F.coordinator) || actsOnPeople(context, verb, range)))
    return null;
  if (bare && (onlyEchoes(context, range) || actsWithNoun(context, verb, range))) return null;
  const who = bare && verb.frame === 'finding';
  if (who && !holdsFinite(context, range) && !findSubjectOfFinding(context, at, sentence)) return null;
  const leaning = useOf(context, at, verb, sentence) === 'leaning';
  // `urged Reed to stop and said P`: a second verb right behind its coordinator is the first one's subject's.
  const second = verb.form !== undefined && hasFunction(context.tokens[at - 1], F.coordinator);
  const shared = second ? earlier.at(-1)?.mention : closedRelative(context, at, sentence, earlier.at(-1));
  const subject = shared
    ? { mention: shared, clauseFrom: sentence.from }
    : relative
      ? { mention: relative.mention, clauseFrom: relative.mention.from }
      : leaning
        ? { mention: leanedOn(context, at, sentence, earlier), clauseFrom: sentence.from }
        : findSubject(context, at, sentence);
  if (leaning && !subject.mention) return null;
  // `UU itu melarang P`: what only rules of a paper are words.
  const rules = verb.frame === 'directive' && subject.mention?.kind === 'document';
  const denies = refuses(context, at);
  // `Laporan itu mengungkap P`: what a person may do, a paper does in a clause.
  const tells = verb.frame === 'statement' && subject.mention?.kind === 'document' && holdsFinite(context, range);
  const finds = rules || denies || tells || tellsFacts(verb, subject.mention);
  if (!direct && verb.strength === 1 && !start.marked && !finds && !judgesAs(context, verb, range)) return null;
  let mention = subject.mention;
  // `Rekaman itu menunjukkan seorang pria`: pictures show; `laporan tentang orang yang mengancam P`: a law may warrant, no other paper promises.
  if (
    mention?.kind === 'document' &&
    ((verb.frame === 'commissive' && at - mention.to > 2) || isShown(context, mention, verb))
  )
    return null;
  const afterRelative = hasFunction(context.tokens[at - 1], F.relative) && !context.mentionOf[at - 1];
  // `mengutip pejabat yang menolak disebut namanya yang mengatakan P`
  const told = mention !== null && (mention.to === at - 1 || hasFunction(context.tokens[mention.to], F.relative));
  const quoted = told && context.masked[(mention?.from ?? 0) - 1] === 1;
  if (afterRelative && !relative && !quoted && !((start.marked || verb.form !== undefined) && verb.strength === 3))
    return null;
  if (!mention) {
    // A second verb of the same speaker: `kata X seraya menambahkan P`.
    const before = earlier.at(-1);
    const companion = hasFunction(context.tokens[at - 1], F.companion | F.coordinator);
    if (before && companion) mention = before.mention;
    if (!mention && !(before && companion)) {
      if (!direct || subject.clauseFrom > sentence.from) return null;
    }
    return candidate(id, index, {
      content: direct ?? [range],
      cue: { from: at, to: at + 1 },
      mention: null,
      carriesOver: true,
      confidence: confidenceOf(verb, start.marked, direct !== null) - 0.15,
    });
  }
  const condition = direct || verb.frame !== 'commissive' ? null : conditionBefore(context, sentence, mention.from);
  return candidate(id, index, {
    content: direct ?? (condition ? [condition, range] : [range]),
    cue: { from: at, to: at + 1 },
    mention,
    confidence: confidenceOf(verb, start.marked, direct !== null),
  });
}

/** Whether a finding without a clause of its own is a body's or a document's: `polls show a close race`, but not `workers found a wall`. */
function findSubjectOfFinding(context: Context, at: number, sentence: Sentence): boolean {
  const { mention } = findSubject(context, at, sentence);
  return mention !== null && bodily.has(mention.kind);
}

/** `When Holt said the bank would close, depositors queued`: in a clause in front of the main one, the claim ends at the comma before its subject. */
function frontedEnd(context: Context, at: number, verb: VerbCue, from: number, to: number, sentence: Sentence): number {
  const { tokens, mentionOf } = context;
  const head = functionEnd(context.text, tokens, sentence.from, F.connective);
  const opens = [sentence.from, sentence.from + 1, head].some((i) => hasFunction(tokens[i], F.subordinator));
  if (verb.form === undefined || !opens) return to;
  for (let i = sentence.from; i < at; i++) if (tokens[i]?.lower === ',' && !mentionOf[i]) return to;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.quotation >= 0 || token.lower !== ',') continue;
    const next = tokens[i + 1];
    const subject =
      mentionOf[i + 1]?.from === i + 1 || hasFunction(next, F.demonstrative | F.pronounSingular | F.pronounPlural);
    const verbal = tokens[i + 2];
    const bare = verbal && (hasFunction(verbal, F.auxiliary) || context.pack.looksLikeVerb(verbal.lower));
    if (subject || bare) return i;
  }
  return to;
}

/** `the man who they say planned it — and whom they fear`, `the hall, which Holt said is full, was empty`: in a relative clause the claim ends where that does. */
function relativeEnd(context: Context, at: number, verb: VerbCue, from: number, to: number): number {
  const { mentionOf, tokens } = context;
  const subject = mentionOf[at - 1];
  if (verb.form === undefined || !subject || !hasFunction(tokens[subject.from - 1], F.relative)) return to;
  if (hasFunction(tokens[subject.from - 1], F.complementizer | F.subordinator)) return to;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (token.quotation >= 0 || token.kind !== Kind.mark || mentionOf[i]) continue;
    if (token.lower === ',' && hasFunction(next, F.auxiliary | F.relative)) return i;
    if ('–—'.includes(token.lower) && hasFunction(next, F.coordinator | F.auxiliary)) return i;
  }
  return to;
}

/** `A woman who said P described him`: the verb behind a relative clause of reporting is that of the noun it tells of. */
function closedRelative(context: Context, at: number, sentence: Sentence, before: Candidate | undefined) {
  const verb = before?.cue?.from;
  if (verb === undefined || before?.content.at(-1)?.to !== at) return undefined;
  return relativeSubject(context, verb, sentence.from)?.opens ? before.mention : undefined;
}

/** Whom a leaning form (`, saying P`) takes for its subject: the speaker of the clause before, else the subject of the sentence. */
function leanedOn(context: Context, at: number, sentence: Sentence, earlier: readonly Candidate[]) {
  // `footage of Clinton saying, "P"`: no comma parts them.
  const beside = context.mentionOf[at - 1];
  if (beside?.to === at) return beside;
  // `P, the army said, adding that Q`
  for (let i = at - 1; i >= sentence.from && i > at - nearest; i--) {
    const verb = context.mentionOf[i] ? undefined : context.tokens[i]?.terms?.verb;
    if (!verb || verb.form === undefined || verb.form === 'participle' || verb.strength < 2) continue;
    const subject = subjectBeside(context, i, sentence.from);
    if (subject) return subject;
    break;
  }
  return earlier.at(-1)?.mention ?? mainSubject(context, at, sentence);
}

/** `X mengatakan (bahwa) P`, `X mengatakan, "P"`, with whatever stands between subject and verb. */
export const saysThat: Rule = {
  id,
  extract(sentence, index, context) {
    const found: Candidate[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = context.tokens[i] as Token;
      const verb = token.terms?.verb;
      if (!verb?.voice.active || token.quotation >= 0 || context.masked[i]) continue;
      if (useOf(context, i, verb, sentence) === 'none') continue;
      // `The inquest heard that P`: who listens does not say it.
      const { heard, hearers } = context.pack;
      if (heard?.has(token.lower) && hearers?.has(context.tokens[i - 1]?.lower ?? '')) continue;
      const hit = extractAt(context, sentence, index, i, verb, found);
      if (hit) found.push(hit);
    }
    return found;
  },
};
