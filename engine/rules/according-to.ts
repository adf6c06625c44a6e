import { skipAdjuncts, skipCircumstances } from '../clauses/adjuncts.ts';
import { contentEnd, isStatement, quotationAt, quotedRange, trimRange } from '../clauses/content.ts';
import { dateEnd } from '../clauses/dates.ts';
import { opensList } from '../clauses/list-behind.ts';
import { sourceAfter } from '../clauses/source-after.ts';
import type { Context } from '../context.ts';
import type { Mention } from '../sources/mention.ts';
import { plainMention } from '../sources/read-mention.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence, TokenRange } from '../text/segment-sentences.ts';
import { functionEnd, termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import { inSurvey } from './in-survey.ts';
import { candidate, type Rule } from './rule.ts';

const id = 'according-to';

function behind(context: Context, from: number, sentence: Sentence): TokenRange[] {
  const closed = skipCircumstances(context, from, sentence.to);
  const past = context.tokens[closed]?.lower === ':' && quotationAt(context, closed + 1) ? closed + 1 : closed;
  const start = hasFunction(context.tokens[past], F.complementizer) ? past + 1 : past;
  if (start >= sentence.to) return [];
  const quotation = quotationAt(context, start);
  if (quotation && isStatement(context, quotation)) return [quotedRange(context, quotation)];
  const range = trimRange(context, { from: start, to: contentEnd(context, start, sentence) });
  return range.to - range.from >= 2 ? [range] : [];
}

/** `Menurut laporan kajian lalu lintas 2024, P`, `Menurut survei yang dirilis Selasa, P`: a document's name, or what is told of it, may run on to the comma. */
function documentEnd(context: Context, at: number, sentence: Sentence): number {
  const { pack, tokens } = context;
  const told = pack.modifiers !== 'before' && hasFunction(tokens[at], F.relative);
  for (let i = at; i < sentence.to && i < at + (told ? 16 : 8); i++) {
    const token = context.tokens[i] as Token;
    if (token.lower === ',') return i;
    const verbal = token.terms?.verb || (token.caps === 0 && !token.terms && context.pack.looksLikeVerb(token.lower));
    if ((verbal && !told) || token.quotation >= 0) return at;
  }
  return at;
}

/** `Menurut warga yang tinggal di sana, P`: what is told of an unnamed source belongs to it, up to its comma. */
function describedEnd(context: Context, source: Mention, sentence: Sentence): number {
  const { tokens, pack } = context;
  const { to } = source;
  const opens = hasFunction(tokens[to], F.relative);
  const open = opens || tokens.slice(source.from, to).some((token) => hasFunction(token, F.relative));
  if (pack.modifiers === 'before' || source.name !== null || !open) return to;
  for (let i = to; i < sentence.to && i < to + 16; i++) {
    const token = tokens[i] as Token;
    if (token.quotation >= 0) return to;
    if (',.'.includes(token.lower)) return i;
  }
  return to;
}

function sourceEnd(context: Context, source: Mention | null, after: number, sentence: Sentence): number {
  if (!source) return after;
  // `Menurut wartawan Reuters di lokasi, P`
  const there = source.kind === 'outlet' && hasFunction(context.tokens[source.to], F.locative);
  return source.kind === 'document' || there
    ? documentEnd(context, source.to, sentence)
    : describedEnd(context, source, sentence);
}

/**
 * `P, according to the crew.`: where the phrase is set off by its comma, whatever noun stands there alone up to the next mark is the
 * source; without one it may as well be a measure (`sorted according to size`).
 */
function setOff(context: Context, sentence: Sentence, at: number, after: number): Mention | null {
  const { tokens, text } = context;
  if (context.pack.modifiers !== 'before' || (at > sentence.from && tokens[at - 1]?.lower !== ',')) return null;
  let end = after;
  while (end < sentence.to && end < after + 10) {
    const token = tokens[end] as Token;
    if (token.kind === Kind.mark || token.kind === Kind.newline) break;
    if (token.kind !== Kind.word && token.kind !== Kind.number) return null;
    const verbal = token.caps === 0 && !token.terms?.noun && context.pack.looksLikeVerb(token.lower);
    if (verbal && end > after + 1) return null;
    end++;
  }
  if (end === after || !(end >= sentence.to || ',.;'.includes((tokens[end] as Token).lower))) return null;
  // `a speech Mrs. Long gave`: the period of a short form closes nothing.
  if (tokens[end]?.lower === '.' && end < sentence.to - 1) return null;
  const bare = end - after === 1;
  if (bare && !context.pack.plurals?.has((tokens[after] as Token).lower) && !tokens[after]?.lower.endsWith('s'))
    return null;
  const role = text.slice((tokens[after] as Token).start, (tokens[end - 1] as Token).end);
  return plainMention(context, after, end, 'anonymous', { role, head: (tokens[end - 1] as Token).lower });
}

/** `mengutip keterangan resmi X`, `menurut analisis Bloomberg`: the cue's last word begins the name of a document, or what an outlet worked out. */
function ownDocument(context: Context, cue: number, after: number): Mention | null {
  const mention = context.mentionOf[after];
  const own = mention?.kind === 'document' || mention?.kind === 'outlet';
  return own && mention.from > cue && mention.from < after ? mention : null;
}

/** First token of the clause that a cue in mid-sentence closes. */
function clauseStart(context: Context, at: number, sentence: Sentence): number {
  let i = sentence.from;
  while (i < at) {
    const linked = context.masked[i] ? i + 1 : functionEnd(context.text, context.tokens, i, F.connective);
    if (linked === i) break;
    i = context.tokens[linked]?.lower === ',' ? linked + 1 : linked;
  }
  return i;
}

/** `yang menurut X P`: the relative clause is the claim, up to its comma or the demonstrative that closes the noun it belongs to. */
function relativeClaim(context: Context, from: number, sentence: Sentence): TokenRange | null {
  let to = from;
  for (; to < sentence.to; to++) {
    const token = context.tokens[to] as Token;
    if (token.quotation >= 0) continue;
    if (token.lower === ',' || token.lower === ';' || context.masked[to]) break;
    const next = context.tokens[to + 1];
    const closes = hasFunction(token, F.demonstrative) && next?.kind === Kind.word && next.caps === 0;
    if (
      closes &&
      to - from > 1 &&
      (next.terms?.verb || context.pack.looksLikeVerb(next.lower) || hasFunction(next, F.auxiliary))
    )
      break;
  }
  const range = trimRange(context, { from, to });
  return range.to - range.from >= 2 ? range : null;
}

/** `Menurut X, P`, `P menurut X`, `P1, menurut X, P2`, `Menurutnya, P`. */
export const accordingTo: Rule = {
  id,
  extract(sentence, index, context) {
    const { tokens, text } = context;
    const found = context.pack.surveys ? inSurvey(context, sentence, index) : [];
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i] as Token;
      if (!token.terms || token.quotation >= 0 || context.masked[i]) continue;
      const term = termAt(text, tokens, i, (s) => s.cue?.kind === 'according-to');
      if (!term) continue;
      const thus = i > sentence.from ? termAt(text, tokens, i - 1, (s) => s.cue?.kind === 'thus') : null;
      if (thus && thus.length > 1) continue;
      const saying = termAt(text, tokens, i + term.length, (s) => s.noun?.kind === 'speech');
      // `menurut prediksi X`, `menurut bocoran X`: a noun for the words themselves stands before whose they are.
      const named = saying ? context.mentionOf[i + term.length + saying.length] : undefined;
      const after = i + term.length + (saying && named?.from === i + term.length + saying.length ? saying.length : 0);
      const clitic = tokens[i]?.terms?.verb?.voice.clitic === true;
      const source = clitic
        ? null
        : (ownDocument(context, i, after) ??
          sourceAfter(context, after, sentence.to) ??
          (term.senses.cue?.strength === 3 ? setOff(context, sentence, i, after) : null));
      if (!clitic && !source) continue;
      const end = sourceEnd(context, source, after, sentence);
      const relative = i > sentence.from && hasFunction(tokens[i - 1], F.relative) && tokens[end]?.lower !== ',';
      if (relative) {
        const range = relativeClaim(context, end, sentence);
        if (range)
          found.push(
            candidate(id, index, {
              content: [range],
              cue: { from: i, to: after },
              mention: source,
              carriesOver: clitic,
              confidence: 0.8,
            }),
          );
        continue;
      }
      const start = clauseStart(context, i, sentence);
      const before = trimRange(context, { from: start, to: i });
      const aside = insideReport(context, before.to - 1, end);
      const inFront = aside || before.to <= before.from || frontedOnly(context, start, i);
      const content: TokenRange[] = [];
      const listed = opensList(context, end);
      if (!inFront && !listed) content.push(before);
      const split = !inFront && splitsClause(context, before, end, sentence);
      const closedBehind = end >= sentence.to || (tokens[end] as Token).kind !== Kind.word;
      // `according to the poll, which surveyed 1,000 adults`: told of the source.
      const asides = F.coordinator | (inFront ? 0 : F.relative);
      const other = context.pack.modifiers === 'before' && hasFunction(tokens[end + 1], asides);
      const more =
        inFront || split || listed || (closedBehind && tokens[end]?.lower === ',' && !other)
          ? behind(context, end, sentence)
          : [];
      content.push(...more);
      if (content.length === 0) continue;
      found.push(
        candidate(id, index, {
          content,
          cue: { from: i, to: after },
          mention: source,
          carriesOver: clitic,
          confidence: term.senses.cue?.strength === 3 ? 0.92 : 0.75,
          closes: !inFront,
        }),
      );
    }
    return found;
  },
};

/** `CNN melaporkan, menurut dua pejabat, bahwa P`: the phrase stands between a verb of saying and its complementizer. */
const insideReport = (context: Context, verb: number, end: number): boolean =>
  context.tokens[verb]?.terms?.verb?.voice.active === true &&
  context.tokens[end]?.lower === ',' &&
  (hasFunction(context.tokens[end + 1], F.complementizer) ||
    (context.pack.modifiers === 'after' && context.tokens[verb + 1]?.lower === ','));

/** `Kasus itu menurut polisi sudah dihentikan`: the phrase parts a subject from its predicate, with no commas. */
function splitsClause(context: Context, before: TokenRange, end: number, sentence: Sentence): boolean {
  const { tokens, pack } = context;
  const next = tokens[end];
  if (pack.modifiers === 'before' || end >= sentence.to || next?.kind !== Kind.word || next.caps > 0) return false;
  const predicate = (token: Token | undefined) =>
    token !== undefined &&
    token.caps === 0 &&
    (hasFunction(token, F.auxiliary | F.negation) ||
      token.terms?.verb !== undefined ||
      pack.looksLikeVerb(token.lower));
  if (!predicate(next) || dateEnd(context, end, sentence.to) > end) return false;
  // A clause that has its predicate already is whole.
  for (let i = before.from + 1; i < before.to; i++)
    if (!hasFunction(tokens[i - 1], F.relative) && predicate(tokens[i])) return false;
  return true;
}

/** Whether what stands before the cue is but a frame: connectives, a date, a topic, all closed by a comma. */
function frontedOnly(context: Context, from: number, to: number): boolean {
  let i = from;
  for (let next = i; i < to; i = next) {
    next = functionEnd(context.text, context.tokens, i, F.connective | F.coordinator | F.subordinator);
    if (next === i) break;
  }
  return i >= to || (context.tokens[to - 1]?.lower === ',' && skipAdjuncts(context, i, to) >= to);
}
