import { closingClause } from '../clauses/closing-clause.ts';
import { contentEnd, isTitle, quotationAt, quotedRange, trimRange } from '../clauses/content.ts';
import { findSubject } from '../clauses/find-subject.ts';
import { sourceAfter } from '../clauses/source-after.ts';
import type { Context } from '../context.ts';
import type { Quotation } from '../text/find-quotations.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence, TokenRange } from '../text/segment-sentences.ts';
import { termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import { type Candidate, candidate, type Rule } from './rule.ts';

const id = 'quote-then-cue';

interface CueHit {
  range: TokenRange;
  mention: Candidate['mention'];
  carriesOver: boolean;
  /** Where reading goes on. */
  after: number;
}

/** The cue behind a quotation: `kata X`, `ujarnya`, `X mengatakan`, `demikian kata X`. */
function cueBehind(context: Context, from: number, sentence: Sentence): CueHit | null {
  const { tokens } = context;
  let i = from;
  while (i < sentence.to) {
    const token = tokens[i] as Token;
    if (
      token.lower === ',' ||
      token.lower === '.' ||
      token.lower === '-' ||
      token.lower === '–' ||
      token.lower === '—' ||
      context.masked[i]
    )
      i++;
    else if (hasFunction(token, F.auxiliary | F.connective) && !token.terms?.verb && !context.mentionOf[i]) i++;
    else break;
  }
  if (i >= sentence.to) return null;
  const signed = signature(context, from, sentence);
  if (signed) return signed;
  const thus = thusClosed(context, i, sentence);
  if (thus) return thus;
  const verb = tokens[i]?.terms?.verb;
  // Where a closing cue is parted from its quotation by a mark, a clause that merely runs on behind one is none.
  if (verb?.form !== undefined || context.pack.modifiers === 'before') {
    if (!endsStatement(context, from)) return null;
    for (let k = from; k < i; k++)
      if (hasFunction(tokens[k], F.coordinator | F.companion | F.subordinator)) return null;
  }
  if (verb?.voice.clitic) return { range: { from: i, to: i + 1 }, mention: null, carriesOver: true, after: i + 1 };
  if (verb && (verb.voice.inverted || (verb.voice.passive && verb.strength >= 2))) {
    const source = sourceAfter(context, i + 1, sentence.to);
    if (source?.kind === 'pronoun' && verb.form !== undefined) return null;
    if (source || verb.voice.inverted) {
      return {
        range: { from: i, to: i + 1 },
        mention: source,
        carriesOver: source === null,
        after: source?.to ?? i + 1,
      };
    }
  }
  const closing = closingClause(context, i, sentence, true);
  if (closing)
    return {
      range: { from: closing.verb, to: closing.verb + 1 },
      mention: closing.mention,
      carriesOver: false,
      after: closing.after,
    };
  return activeBehind(context, i, sentence);
}

/** `"P," demikian pernyataan X`, `"P," begitu bunyi keterangan resmi X`: a closing phrase, a noun for the words said, and who said them. */
function thusClosed(context: Context, at: number, sentence: Sentence): CueHit | null {
  const { text, tokens } = context;
  const thus = termAt(text, tokens, at, (s) => s.cue?.kind === 'thus');
  if (!thus) return null;
  let next = at + thus.length;
  const noun = termAt(text, tokens, next, (s) => s.noun?.kind === 'speech');
  if (noun) next += noun.length;
  // `pernyataan resmi X`, `keterangan tertulis X`
  if (next < sentence.to && tokens[next]?.caps === 0 && !context.mentionOf[next] && context.mentionOf[next + 1]) next++;
  const mention = sourceAfter(context, next, sentence.to);
  if (!mention || (mention.kind === 'document' && noun)) return null;
  return { range: { from: at, to: at + thus.length }, mention, carriesOver: false, after: mention.to };
}

/** Whether a quotation that ends before a token ends like a statement, or a mark parts it from what follows. */
function endsStatement(context: Context, after: number): boolean {
  const { tokens } = context;
  // The mark of an inner quotation may stand between: `‘super predator,’”`.
  let last = after - 2;
  while (tokens[last]?.kind === Kind.quote && last > after - 4) last--;
  const inner = tokens[last];
  return (
    (inner?.kind === Kind.mark && ',.?!…-–—'.includes(inner.lower)) ||
    (tokens[after]?.kind === Kind.mark && ',-–—―'.includes((tokens[after] as Token).lower))
  );
}

/** `"P." — X`: a dash and a name to the end of the line. */
function signature(context: Context, from: number, sentence: Sentence): CueHit | null {
  const { tokens } = context;
  let i = from;
  while (i < sentence.to && '.'.includes((tokens[i] as Token).lower)) i++;
  const dash = tokens[i];
  if (!dash || i >= sentence.to || !'-–—―'.includes(dash.lower)) return null;
  const mention = context.mentionOf[i + 1];
  if (!mention || mention.from !== i + 1 || mention.kind === 'pronoun') return null;
  let end = mention.to;
  while (
    end < sentence.to &&
    ((tokens[end] as Token).kind === Kind.mark || (tokens[end] as Token).kind === Kind.number)
  )
    end++;
  return end >= sentence.to ? { range: { from: i, to: i + 1 }, mention, carriesOver: false, after: end } : null;
}

/** `"P," X mengatakan`, `"P," bos Tesla itu menulis di X`: an active verb that nothing goes on behind. */
function activeBehind(context: Context, from: number, sentence: Sentence): CueHit | null {
  const { tokens } = context;
  for (let v = from + 1; v < sentence.to && v < from + 14; v++) {
    const token = tokens[v] as Token;
    if (token.quotation >= 0 || token.lower === ',' || hasFunction(token, F.relative)) return null;
    const verb = token.terms?.verb;
    if (!verb?.voice.active) continue;
    const next = tokens[v + 1];
    const closed =
      next === undefined ||
      v + 1 >= sentence.to ||
      next.kind !== Kind.word ||
      hasFunction(next, F.preposition | F.addressee | F.companion | F.temporal);
    const { mention } = findSubject(context, v, { ...sentence, from });
    const beside = mention?.to === v && (verb.frame === 'statement' || verb.frame === 'speech');
    return mention && closed && (verb.strength >= 2 || beside)
      ? { range: { from: v, to: v + 1 }, mention, carriesOver: false, after: v + 1 }
      : null;
  }
  return null;
}

/** Words of the same clause before the quotation, when the clause runs into it (`Kondisi itu "sangat buruk," kata X`). */
function leadIn(context: Context, quotation: Quotation, sentence: Sentence): number {
  const { tokens } = context;
  const before = tokens[quotation.open - 1];
  if (quotation.open <= sentence.from || !before || before.quotation >= 0) return quotation.open;
  if (before.kind !== Kind.word && before.kind !== Kind.number) return quotation.open;
  for (let i = sentence.from; i < quotation.open; i++) {
    const token = tokens[i] as Token;
    if (token.terms?.verb?.voice.active && !token.terms.verb.voice.inverted && token.terms.verb.strength >= 2)
      return quotation.open;
    if (token.quotation >= 0 || token.terms?.cue) return quotation.open;
  }
  return sentence.from;
}

/** `On "Meet the Town," Long said P`: a phrase without a verb leads into a title, where it was said and not what. */
function namesOccasion(context: Context, start: number, quotation: Quotation): boolean {
  const { tokens, pack } = context;
  if (pack.modifiers !== 'before' || !hasFunction(tokens[start], F.preposition | F.temporal)) return false;
  for (let i = start + 1; i < quotation.open; i++) {
    const token = tokens[i] as Token;
    if (hasFunction(token, F.auxiliary)) return false;
    if (token.caps === 0 && !token.terms?.channel && pack.looksLikeVerb(token.lower)) return false;
  }
  return isTitle(context, quotation);
}

/** The second half of a quotation broken by its cue: `"P1," kata X, "P2."` */
function secondHalf(context: Context, after: number, sentence: Sentence): Quotation | null {
  let comma = false;
  for (let i = after; i < sentence.to; i++) {
    const token = context.tokens[i] as Token;
    if (token.kind === Kind.quote) return comma ? quotationAt(context, i) : null;
    if (token.terms?.verb && !context.mentionOf[i]) return null;
    comma = token.lower === ',';
  }
  return null;
}

/** `While it is "a loss," X said, both sides want peace`: the main clause behind the cue, which a clause that opens with a subordinator leads to. */
function goesOn(context: Context, start: number, after: number, sentence: Sentence): TokenRange | null {
  const { tokens } = context;
  const opens = [start, start + 1].some(
    (i) => hasFunction(tokens[i], F.subordinator) && !hasFunction(tokens[i], F.preposition),
  );
  if (!opens || tokens[after]?.lower !== ',' || after + 1 >= sentence.to) return null;
  const range = trimRange(context, { from: after + 1, to: contentEnd(context, after + 1, sentence) });
  return range.to - range.from >= 3 && (tokens[range.from]?.quotation ?? -1) < 0 ? range : null;
}

/** `"P," kata X`, `"P," ujarnya`, `"P," X mengatakan`, also broken by the cue or led into by the clause. */
export const quoteThenCue: Rule = {
  id,
  extract(sentence, index, context) {
    const found: Candidate[] = [];
    let at = sentence.from;
    let adjacent: TokenRange[] = [];
    while (at < sentence.to) {
      const quotation = quotationAt(context, at);
      if (!quotation) {
        const kind = (context.tokens[at] as Token).kind;
        if (kind === Kind.word || kind === Kind.number) adjacent = [];
        at++;
        continue;
      }
      const next = quotation.close + 1;
      const hit = cueBehind(context, next, sentence);
      if (!hit) {
        adjacent.push(quotedRange(context, quotation));
        at = next;
        continue;
      }
      const own = quotedRange(context, quotation);
      const start = adjacent.length > 0 ? quotation.open : leadIn(context, quotation, sentence);
      if (start < quotation.open && namesOccasion(context, start, quotation)) {
        at = next;
        continue;
      }
      const content = [...adjacent, start < quotation.open ? { from: start, to: next } : own];
      const second = secondHalf(context, hit.after, sentence);
      const secondOwnsCue = second && cueBehind(context, second.close + 1, sentence);
      if (second && !secondOwnsCue) content.push(quotedRange(context, second));
      const rest = start < quotation.open && !second ? goesOn(context, start, hit.after, sentence) : null;
      if (rest) content.push(rest);
      found.push(
        candidate(id, index, {
          content,
          cue: hit.range,
          mention: hit.mention,
          carriesOver: hit.carriesOver,
          confidence: quotation.closed ? 0.97 : 0.7,
          closes: true,
        }),
      );
      adjacent = [];
      at = second && !secondOwnsCue ? second.close + 1 : hit.after;
    }
    return found;
  },
};
