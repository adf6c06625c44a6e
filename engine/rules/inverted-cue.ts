import { skipAdjuncts, skipCircumstances } from '../clauses/adjuncts.ts';
import { closingClause } from '../clauses/closing-clause.ts';
import { contentEnd, isStatement, quotationAt, quotedRange, trimRange } from '../clauses/content.ts';
import { sourceAfter } from '../clauses/source-after.ts';
import type { Context } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence, TokenRange } from '../text/segment-sentences.ts';
import { functionEnd, functionTerm, termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import { type Candidate, candidate, type Rule } from './rule.ts';

const id = 'inverted-cue';

/** Where the claim before the cue begins: behind connectives with their comma. */
function claimStart(context: Context, sentence: Sentence, to: number): number {
  let i = sentence.from;
  while (i < to) {
    const linked = functionEnd(context.text, context.tokens, i, F.connective);
    if (linked > i && context.tokens[linked]?.lower === ',') i = linked + 1;
    else if (context.tokens[i]?.lower === ',') i++;
    else break;
  }
  return i;
}

/** `P, kata X`, `P1, kata X, P2`, `P1, X melanjutkan, P2`: the cue closes or breaks a claim outside quotation marks. */
export const invertedCue: Rule = {
  id,
  extract(sentence, index, context) {
    const { tokens } = context;
    const found: Candidate[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i] as Token;
      const verb = token.terms?.verb;
      if (!verb || token.quotation >= 0 || context.masked[i]) continue;
      const before = tokens[i - 1];
      const opens = i === sentence.from || linkedBefore(context, sentence, i);
      if (!opens && before?.lower !== ',') continue;
      if (!(verb.voice.inverted || verb.voice.clitic)) continue;
      // `Singkatnya, P`, `Kritik serupa datang dari X`: a form that reports only beside a quotation, or is a noun in front of a clause.
      if (opens && (verb.voice.clitic ? verb.strength === 1 : verb.frame === 'evaluation')) continue;
      const mention = verb.voice.clitic ? null : sourceAfter(context, i + 1, sentence.to);
      if (!verb.voice.clitic && (!mention || mention.from > i + 3)) continue;
      // `Rowe, for her part, urged more pressure`: words that no list knows and no article opens are an object.
      const strange = verb.form !== undefined && mention && !context.mentionOf[mention.from];
      if (strange && !hasFunction(tokens[mention.from], F.indefinite | F.demonstrative)) continue;
      const afterSource = mention?.to ?? i + 1;
      const closed =
        afterSource >= sentence.to ||
        (tokens[afterSource] as Token).kind !== Kind.word ||
        context.masked[afterSource] === 1 ||
        skipAdjuncts(context, afterSource, sentence.to) > afterSource;
      if (!closed) continue;
      const first = trimRange(
        context,
        opens ? { from: i, to: i } : { from: claimStart(context, sentence, i), to: i - 1 },
      );
      const content: TokenRange[] = [];
      if (first.to - first.from >= 2 && !hasQuotationAt(context, first.to - 1)) content.push(first);
      const rest = restAfter(context, afterSource, sentence);
      if (content.length === 0 && rest && isBareSubject(context, first, rest)) content.push(first);
      if (rest) content.push(rest);
      const quotation = opens && tokens[afterSource]?.lower === ':' ? quotationAt(context, afterSource + 1) : null;
      if (quotation && isStatement(context, quotation)) content.push(quotedRange(context, quotation));
      // `Sen. Vera Holt, D-Wash., urged the agency to P`: a name alone is no claim but the subject.
      const subject = context.mentionOf[first.from];
      const nameOnly = content.length === 1 && subject?.from === first.from && subject.to >= first.to;
      if (content.length === 0 || (nameOnly && content[0] === first)) continue;
      found.push(
        candidate(id, index, {
          content,
          cue: { from: i, to: i + 1 },
          mention,
          carriesOver: mention === null,
          confidence: 0.9,
          closes: true,
        }),
      );
    }
    found.push(...thusClosed(context, sentence, index), ...subjectFirst(context, sentence, index));
    return found;
  },
};

/** `Petani, kata X, akan dibantu`: one word before the cue that is the subject of what stands behind it. */
function isBareSubject({ pack, tokens }: Context, first: TokenRange, rest: TokenRange): boolean {
  const next = tokens[rest.from];
  if (pack.modifiers === 'before' || first.to - first.from !== 1 || tokens[first.from]?.kind !== Kind.word)
    return false;
  return hasFunction(next, F.auxiliary | F.negation) || (next?.caps === 0 && pack.looksLikeVerb(next.lower));
}

/** `P, demikian menurut X`, `P, begitu laporan X`: a phrase that sums up closes the claim before it. */
function thusClosed(context: Context, sentence: Sentence, index: number): Candidate[] {
  const { text, tokens } = context;
  for (let i = sentence.from + 3; i < sentence.to; i++) {
    const token = tokens[i] as Token;
    if (token.quotation >= 0 || tokens[i - 1]?.lower !== ',' || context.masked[i]) continue;
    const thus = termAt(text, tokens, i, (s) => s.cue?.kind === 'thus' && s.cue.strength === 3);
    if (!thus) continue;
    // `demikian laporan X`: its last word may begin the name of a document.
    const own = context.mentionOf[i + thus.length - 1];
    const mention = own?.from === i + thus.length - 1 ? own : sourceAfter(context, i + thus.length, sentence.to);
    if (!mention) continue;
    const content = trimRange(context, { from: claimStart(context, sentence, i), to: i - 1 });
    if (content.to - content.from < 3 || hasQuotationAt(context, content.to - 1)) return [];
    const cue = { from: i, to: i + thus.length };
    return [candidate(id, index, { content: [content], cue, mention, confidence: 0.9, closes: true })];
  }
  return [];
}

/** `P, Kirby said on Friday`, `P1, Kirby said, P2`: the subject before the verb. */
function subjectFirst(context: Context, sentence: Sentence, index: number): Candidate[] {
  const { tokens } = context;
  const found: Candidate[] = fronted(context, sentence, index);
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const token = tokens[i] as Token;
    if (token.quotation >= 0 || !(token.lower === ',' || token.lower === '–' || token.lower === '—')) continue;
    const closing = closingClause(context, i + 1, sentence);
    if (!closing) continue;
    const first = trimRange(context, { from: claimStart(context, sentence, i), to: i });
    if (first.to <= first.from || hasQuotationAt(context, first.to - 1)) continue;
    const framed = onlyFrame(context, first);
    // `As a phone rang, the announcer said, "P"`: the claim is what follows.
    const opensQuote = tokens[closing.after + 1]?.kind === Kind.quote;
    if (opensQuote && opensFrame(context, first.from)) continue;
    const content: TokenRange[] = framed ? [] : [first];
    const broken = !framed && (isSubjectAlone(context, first) || hasFunction(tokens[first.from], F.subordinator));
    const rest = tokens[closing.after]?.lower === ',' ? restFrom(context, closing.after + 1, sentence, broken) : null;
    if (rest) {
      const marked = hasFunction(tokens[rest.from], F.complementizer);
      content.push(marked ? { from: rest.from + 1, to: rest.to } : rest);
    }
    if (content.reduce((n, r) => n + r.to - r.from, 0) < 2) continue;
    // `Ms Reed's mother, Jean, told the Herald: "P"`: who speaks, and no claim.
    if (!rest && opensBehind(tokens[closing.after]) && broken) continue;
    found.push(
      candidate(id, index, {
        content,
        cue: { from: closing.verb, to: closing.verb + 1 },
        mention: closing.mention,
        confidence: 0.9,
        closes: true,
      }),
    );
    i = closing.after;
  }
  return found;
}

const opensBehind = (token: Token | undefined): boolean => token?.lower === ':' || token?.kind === Kind.quote;

/** `As Moss reported, P`: the clause of reporting in front of its claim. */
function fronted(context: Context, sentence: Sentence, index: number): Candidate[] {
  const { tokens } = context;
  const opens = hasFunction(tokens[sentence.from], F.asPost) && hasFunction(tokens[sentence.from], F.subordinator);
  const closing = opens ? closingClause(context, sentence.from + 1, sentence) : null;
  if (!closing || closing.after >= sentence.to || tokens[closing.after]?.lower !== ',') return [];
  const at = closing.after + 1;
  const quotation = quotationAt(context, at);
  const content =
    quotation && isStatement(context, quotation)
      ? quotedRange(context, quotation)
      : trimRange(context, { from: at, to: contentEnd(context, at, sentence) });
  if (content.to - content.from < 3 || (tokens[closing.verb]?.terms?.verb?.strength ?? 0) < 2) return [];
  return [
    candidate(id, index, {
      content: [content],
      cue: { from: closing.verb, to: closing.verb + 1 },
      mention: closing.mention,
      confidence: 0.85,
      closes: true,
    }),
  ];
}

const frameWords = F.subordinator | F.preposition | F.temporal | F.connective | F.topic;

/** `Asked about it`, `Sentencing him`: whether words in front of the clause of reporting begin like a frame. */
function opensFrame(context: Context, at: number): boolean {
  const { tokens, pack, mentionOf } = context;
  if (hasFunction(tokens[at], frameWords) || functionTerm(tokens, at, F.topic)) return true;
  const word = tokens[at]?.lower ?? '';
  return (
    pack.modifiers === 'before' && !mentionOf[at] && pack.leaningEnding?.test(word) === true && pack.looksLikeVerb(word)
  );
}

/** A fronted phrase is no claim: `On Tuesday, Kirby said`. */
const onlyFrame = (context: Context, range: TokenRange): boolean =>
  !opensNumber(context, range.from) &&
  !opensPurpose(context, range.from) &&
  ((skipAdjuncts(context, range.from, range.to) >= range.to && !holdsClause(context, range)) ||
    hasFunction(context.tokens[range.from], F.topic));

/** `To understand the case, X said, one should read it`: a purpose belongs to its claim. */
const opensPurpose = ({ mentionOf, tokens }: Context, at: number): boolean =>
  hasFunction(tokens[at], F.infinitive) && tokens[at + 1]?.caps === 0 && !mentionOf[at + 1];

/** `About 9 million people live there`, `At least six died`: a number with its measure opens a claim, not a frame. */
function opensNumber(context: Context, at: number): boolean {
  const { tokens, pack } = context;
  const next = tokens[at + 1];
  const measured = functionTerm(tokens, at, F.quantifier);
  if (measured && measured.length > 1 && hasFunction(tokens[at], F.preposition)) {
    const number = tokens[at + measured.length];
    return number?.kind === Kind.number || hasFunction(number, F.quantifier);
  }
  return pack.approximators?.has(tokens[at]?.lower ?? '') === true && next?.kind === Kind.number;
}

/** Whether a stretch holds a verb of its own: `Around 19 missiles failed to reach targets` is no frame. */
function holdsClause(context: Context, range: TokenRange): boolean {
  if (
    hasFunction(context.tokens[range.from], F.subordinator) &&
    !hasFunction(context.tokens[range.from], F.preposition)
  )
    return true;
  let relative = false;
  for (let i = range.from + 1; i < range.to; i++) {
    const token = context.tokens[i] as Token;
    // `In the cases when the court has not, Ward has responded`: what a relative clause holds is no verb of the frame.
    relative = (relative || hasFunction(token, F.relative | F.subordinator)) && token.lower !== ',';
    if (relative || token.caps > 0 || context.mentionOf[i] || context.pack.leaningEnding?.test(token.lower)) continue;
    if (hasFunction(token, F.auxiliary) || context.pack.looksLikeVerb(token.lower)) return true;
  }
  return false;
}

/** `…, adding that`, `…, marking the third time`: leans on the clause of reporting, not on the claim. */
const leansOn = (context: Context, token: Token): boolean =>
  token.terms?.verb?.form === 'participle' ||
  hasFunction(token, F.relative) ||
  (token.caps === 0 && !hasFunction(token, F.auxiliary) && context.pack.looksLikeVerb(token.lower));

/** `Selain itu lanjut X, P`: nothing but a connective before the cue. */
function linkedBefore(context: Context, sentence: Sentence, at: number): boolean {
  const end = functionEnd(context.text, context.tokens, sentence.from, F.connective);
  return end > sentence.from && end === at;
}

/** A claim that ends in a quotation has its own rule. */
const hasQuotationAt = (context: Context, at: number) => (context.tokens[at]?.quotation ?? -1) >= 0;

/** The claim that goes on behind the source: only after a comma, and not when what follows is but a date or a place. */
function restAfter(context: Context, from: number, sentence: Sentence): TokenRange | null {
  const { tokens } = context;
  if (tokens[from]?.lower === ':') return restFrom(context, from + 1, sentence);
  if (tokens[from]?.lower !== ',') {
    const skipped = skipAdjuncts(context, from, sentence.to);
    if (skipped >= sentence.to || tokens[skipped - 1]?.lower !== ',') return null;
    return restFrom(context, skipped, sentence);
  }
  return restFrom(context, skipCircumstances(context, from, sentence.to), sentence);
}

/** `The museum, Ward said, celebrated his heroes`: the cue stands between the subject of the claim and its verb. */
function isSubjectAlone(context: Context, range: TokenRange): boolean {
  if (context.pack.modifiers !== 'before' || range.to - range.from > 8) return false;
  for (let i = range.from; i < range.to; i++) {
    const token = context.tokens[i] as Token;
    if (context.mentionOf[i]) continue;
    if (token.kind === Kind.mark || hasFunction(token, F.auxiliary | F.subordinator | F.negation)) return false;
    if (token.terms?.verb || (token.caps === 0 && context.pack.looksLikeVerb(token.lower))) return false;
  }
  return true;
}

function restFrom(context: Context, start: number, sentence: Sentence, broken = false): TokenRange | null {
  if (start >= sentence.to || (context.tokens[start] as Token).quotation >= 0) return null;
  if (hasFunction(context.tokens[start], F.companion)) return null;
  if (!broken && context.pack.modifiers === 'before' && leansOn(context, context.tokens[start] as Token)) return null;
  const range = trimRange(context, { from: start, to: contentEnd(context, start, sentence) });
  return range.to - range.from >= 3 ? range : null;
}
