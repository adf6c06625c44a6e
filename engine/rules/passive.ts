import { contentEnd, contentStart, isStatement, quotationAt, quotedRange, trimRange } from '../clauses/content.ts';
import { dateEnd } from '../clauses/dates.ts';
import { onlyCircumstances } from '../clauses/finite.ts';
import { pointerLength } from '../clauses/pointer.ts';
import { sourceAfter } from '../clauses/source-after.ts';
import type { Context } from '../context.ts';
import type { VerbCue } from '../languages/pack.ts';
import type { Mention } from '../sources/mention.ts';
import { plainMention } from '../sources/read-mention.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence, TokenRange } from '../text/segment-sentences.ts';
import { termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import { heardIn, passiveBy } from './passive-by.ts';
import { type Candidate, candidate, type Rule } from './rule.ts';

/** First token of the clause that ends before `at`: behind the last comma and any connective. */
function clauseStart(context: Context, at: number, sentence: Sentence): number {
  let from = sentence.from;
  for (let i = sentence.from; i < at; i++) {
    const token = context.tokens[i] as Token;
    const subordinate =
      token.lower === ',' && hasFunction(context.tokens[sentence.from], F.subordinator | F.topic | F.temporal);
    if (token.quotation >= 0 || token.lower === ';' || subordinate) from = i + 1;
  }
  while (from < at && hasFunction(context.tokens[from], F.connective | F.coordinator | F.subordinator)) from++;
  return from;
}

/** Denied, only planned, or said of somebody in a relative clause: `tidak mau disebut`, `akan diumumkan`, `yang disebut`. */
function isDenied(context: Context, at: number, sentence: Sentence): boolean {
  for (let i = at - 1; i >= sentence.from && i >= at - 4; i--) {
    const token = context.tokens[i] as Token;
    if (hasFunction(token, F.negation | F.relative | F.infinitive)) return true;
    if (!hasFunction(token, F.auxiliary)) return false;
  }
  return false;
}

function behind(context: Context, from: number, sentence: Sentence): TokenRange | null {
  const start = contentStart(context, from, sentence.to);
  const quotation = quotationAt(context, start.at);
  if (quotation && quotation.close >= sentence.to - 2 && isStatement(context, quotation))
    return quotedRange(context, quotation);
  const range = trimRange(context, { from: start.at, to: contentEnd(context, start.at, sentence) });
  return range.to - range.from >= 2 ? range : null;
}

/** Claims around a passive: its subject before it and what is said of it behind (`Tren ini | diklaim | mampu …`). */
function around(context: Context, at: number, after: number, sentence: Sentence): TokenRange[] {
  const from = clauseStart(context, at, sentence);
  // `Dalam keterangan itu, disebutkan bahwa P`: a phrase behind whose comma the passive stands is no subject.
  const framed = context.tokens[at - 1]?.lower === ',' && hasFunction(context.tokens[from], F.preposition | F.locative);
  const before = trimRange(context, { from: framed ? at : from, to: at });
  const rest = behind(context, after, sentence);
  if (!rest) return [];
  return before.to > before.from ? [before, rest] : [rest];
}

/** `dinilai X tidak tepat`, `diprediksi para ahli akan naik`: what is said of the subject goes on behind the agent. */
function opensPredicate(context: Context, at: number, to: number, verb: VerbCue): boolean {
  const next = context.tokens[at];
  if (next?.kind !== Kind.word || next.caps > 0 || next.quotation >= 0) return false;
  if (dateEnd(context, at, to) > at || onlyCircumstances(context, at, to)) return false;
  if (hasFunction(next, F.negation | F.infinitive | F.auxiliary)) return true;
  if (hasFunction(next, F.preposition | F.relative | F.subordinator | F.coordinator | F.temporal | F.demonstrative))
    return false;
  return verb.strength >= 2 && (verb.hidesSource === true || context.pack.looksLikeVerb(next.lower));
}

/** `diungkapkan X, P`, `disebut X sebagai P`: a reporting passive with its agent. */
export const passiveWithAgent: Rule = {
  id: 'passive-with-agent',
  extract(sentence, index, context) {
    const found = saidInDocument(context, sentence, index);
    if (found.length > 0) return found;
    if (context.pack.passiveAuxiliaries) return passiveBy(context, sentence, index);
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = context.tokens[i] as Token;
      const verb = token.terms?.verb;
      if (!verb?.voice.passive || token.quotation >= 0 || context.masked[i] || isDenied(context, i, sentence)) continue;
      const agentWord = hasFunction(context.tokens[i + 1], F.agent);
      const mention = sourceAfter(context, i + 1, sentence.to);
      if (!mention || (mention.kind === 'anonymous' && !agentWord && !context.mentionOf[mention.from])) continue;
      if (mention.kind === 'document') continue;
      // `Hal itu disampaikan X` points to the sentence before and is no claim.
      const echoes = termAt(context.text, context.tokens, sentence.from, (s) => s.cue?.kind === 'echoes');
      if (echoes || pointerLength(context, sentence) > 0) continue;
      const before = trimRange(context, { from: clauseStart(context, i, sentence), to: i });
      const opens = before.to <= before.from;
      const next = context.tokens[mention.to];
      // `disebut pengemudinya, Joko, sebagai P`: the comma closes the apposition.
      const asPost = next?.lower === ',' ? context.tokens[mention.to + 1] : next;
      const goesOn =
        hasFunction(next, F.complementizer) ||
        (hasFunction(asPost, F.asPost) && (asPost === next || mention.kind === 'person')) ||
        (next?.lower === ',' && verb.hidesSource === true);
      const predicate = !opens && verb.frame === 'statement' && opensPredicate(context, mention.to, sentence.to, verb);
      // A weak form reports where a mark closes its agent and the claim follows: `Diakui X, P`.
      const closed = opens && verb.frame === 'statement' && next?.lower === ',';
      if (verb.strength < 2 && !agentWord && !closed && !predicate) continue;
      if (!opens && !goesOn && !predicate) continue;
      const content = opens
        ? [behind(context, mention.to, sentence)].filter((r) => r !== null)
        : around(context, i, mention.to, sentence);
      if (content.length === 0) continue;
      found.push(
        candidate('passive-with-agent', index, {
          content,
          cue: { from: i, to: i + 1 },
          mention,
          confidence: verb.strength >= 2 ? 0.82 : 0.6,
        }),
      );
    }
    return found;
  },
};

/** `Dalam dokumen yang diperoleh Tempo, disebutkan P`: a document at the head of its sentence, and what is told of it. */
function describedDocument(context: Context, to: number, sentence: Sentence): Mention | null {
  const { tokens, mentionOf } = context;
  const mention = mentionOf[sentence.from + 1];
  if (mention?.kind !== 'document' || mention.from !== sentence.from + 1) return null;
  if (!hasFunction(tokens[sentence.from], F.preposition | F.locative)) return null;
  if (!hasFunction(tokens[mention.to], F.relative)) return null;
  for (let i = mention.to; i < to; i++) if (tokens[i]?.lower === ',' || (tokens[i]?.quotation ?? 0) >= 0) return null;
  return mention;
}

const opensFrame = F.connective | F.coordinator | F.auxiliary | F.preposition | F.locative | F.temporal;

/** The document that a passive at `at` stands in: `Dalam surat itu disebutkan bahwa P`. */
function inDocument(context: Context, at: number, sentence: Sentence): Mention | null {
  const { text, tokens, mentionOf } = context;
  const last = tokens[at - 1]?.lower === ',' ? at - 2 : at - 1;
  const mention = mentionOf[last];
  // `Hingga artikel ini ditulis, P`: a time, not a place in a document.
  // `Seorang pria dalam video itu disebut P`: the phrase tells of the subject.
  const opens = (from: number) =>
    from === sentence.from || tokens[from - 1]?.lower === ',' || hasFunction(tokens[from - 1], opensFrame);
  const lead = (from: number) =>
    from >= sentence.from &&
    hasFunction(tokens[from], F.preposition | F.locative) &&
    !hasFunction(tokens[from], F.subordinator) &&
    opens(from);
  if (mention?.kind === 'document' && mention.to === last + 1 && lead(mention.from - 1)) return mention;
  const described = describedDocument(context, last + 1, sentence);
  if (described || mention) return described;
  // `Dalam dakwaan disebutkan P`: a noun for somebody's words, by itself.
  const said = termAt(text, tokens, last, (s) => s.noun);
  if (said?.length !== 1 || !lead(last - 1)) return null;
  const { start, end } = tokens[last] as Token;
  return plainMention(context, last, last + 1, 'document', {
    name: text.slice(start, end),
    head: text.slice(start, end),
  });
}

/** `Dijelaskan dalam buku Risalah Doa, P`: the passive first, its document behind it up to the comma or the complementizer. */
function openedByPassive(context: Context, sentence: Sentence, index: number): Candidate | null {
  const { tokens, mentionOf } = context;
  const at = sentence.from;
  const verb = tokens[at]?.terms?.verb;
  const mention = mentionOf[at + 2];
  if (!verb?.voice.passive || verb.frame !== 'statement' || mention?.kind !== 'document' || mention.from !== at + 2)
    return null;
  const next = tokens[mention.to];
  const closed = next?.lower === ',' || hasFunction(next, F.complementizer);
  if (!closed || !hasFunction(tokens[at + 1], F.preposition | F.locative)) return null;
  const content = behind(context, mention.to, sentence);
  const cue = { from: at, to: at + 1 };
  return content && candidate('passive-with-agent', index, { content: [content], cue, mention, confidence: 0.85 });
}

/** `Dalam surat itu disebutkan (bahwa) P`: a reporting passive whose source is the document it stands in. */
function saidInDocument(context: Context, sentence: Sentence, index: number): Candidate[] {
  const opened = openedByPassive(context, sentence, index);
  if (opened) return [opened];
  for (let i = sentence.from + 2; i < sentence.to && i < sentence.from + 16; i++) {
    const verb = context.tokens[i]?.terms?.verb;
    if ((context.tokens[i] as Token).quotation >= 0) return [];
    const stands = verb?.voice.stative || (verb?.voice.passive && verb.frame === 'statement');
    if (!stands || context.mentionOf[i] || isDenied(context, i, sentence)) continue;
    const mention = inDocument(context, i, sentence);
    const content = mention && behind(context, i + 1, sentence);
    if (!mention || !content) continue;
    const cue = { from: i, to: i + 1 };
    return [candidate('passive-with-agent', index, { content: [content], cue, mention, confidence: 0.85 })];
  }
  return [];
}

/** `dinilai terlalu mahal oleh banyak penumpang`: the agent stands further on. */
function namesAgent(context: Context, from: number, sentence: Sentence): boolean {
  for (let i = from; i < sentence.to && i < from + 12; i++) {
    const token = context.tokens[i] as Token;
    if (token.quotation >= 0 || token.lower === ',') return false;
    if (hasFunction(token, F.agent) && !context.pack.postJoiners.includes(token.lower)) return true;
  }
  return false;
}

/** `Kebijakan itu dinilainya terlalu berat`: the clitic is the speaker before it, and the claim stands on both sides. */
function byClitic(context: Context, i: number, sentence: Sentence, index: number): Candidate | null {
  const next = context.tokens[i + 1];
  const bound = next?.kind === Kind.word && context.tokens[i - 1]?.kind === Kind.word && i > sentence.from;
  if (!bound || isDenied(context, i, sentence)) return null;
  const content = around(context, i, i + 1, sentence);
  if (content.length < 2 || hasFunction(next, F.preposition | F.complementizer | F.subordinator)) return null;
  const cue = { from: i, to: i + 1 };
  return candidate('passive-goes-on', index, { content, cue, carriesOver: true, confidence: 0.7 });
}

/** `Ditambahkan bahwa P`: a passive that opens its sentence without an agent goes on with the speaker before it. */
export const passiveGoesOn: Rule = {
  id: 'passive-goes-on',
  extract(sentence, index, context) {
    const i = sentence.from;
    const verb = context.tokens[i]?.terms?.verb;
    if (!verb?.voice.passive || verb.hidesSource || verb.strength < 2) return [];
    const next = context.tokens[i + 1];
    if (!hasFunction(next, F.complementizer) && next?.lower !== ',') return [];
    const content = behind(context, i + 1, sentence);
    return content
      ? [
          candidate('passive-goes-on', index, {
            content: [content],
            cue: { from: i, to: i + 1 },
            carriesOver: true,
            confidence: 0.7,
          }),
        ]
      : [];
  },
};

/** `disebut`, `dikabarkan`, `konon`: reporting that hides its source. */
export const hiddenSource: Rule = {
  id: 'hidden-source',
  extract(sentence, index, context) {
    const found = heardIn(context, sentence, index);
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = context.tokens[i] as Token;
      if (!token.terms || token.quotation >= 0 || context.masked[i]) continue;
      const phrase = termAt(context.text, context.tokens, i, (s) => s.cue?.kind === 'hidden');
      const verb = token.terms.verb;
      const own = verb?.voice.ownAgent && verb.frame === 'statement' ? byClitic(context, i, sentence, index) : null;
      if (own) found.push(own);
      const hides = verb?.voice.passive && verb.hidesSource && !isDenied(context, i, sentence);
      if (!phrase && !hides) continue;
      const after = i + (phrase?.length ?? 1);
      const next = context.tokens[after];
      if (
        hides &&
        !phrase &&
        (hasFunction(next, F.agent) ||
          context.mentionOf[after]?.from === after ||
          next?.kind !== Kind.word ||
          hasFunction(next, F.preposition | F.locative | F.temporal))
      )
        continue;
      if (hides && !phrase && namesAgent(context, after, sentence)) continue;
      const content = around(context, i, after, sentence);
      if (content.length === 0) continue;
      found.push(
        candidate('hidden-source', index, {
          content,
          cue: { from: i, to: after },
          hidden: true,
          confidence: phrase ? 0.7 : 0.6,
        }),
      );
    }
    return found;
  },
};
