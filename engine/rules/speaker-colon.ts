import { isStatement, quotationAt, quotedRange, trimRange } from '../clauses/content.ts';
import { findSubject } from '../clauses/find-subject.ts';
import type { Context } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence, TokenRange } from '../text/segment-sentences.ts';
import { functionEnd, termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import { type Candidate, candidate, type Rule } from './rule.ts';

const id = 'speaker-colon';

/** Words between somebody's name and the colon before what was said. */
const longestLead = 14;
/** Words before the noun for a wording: `Berikut ini bunyi`. */
const longestFront = 4;

const opensLine = (context: Context, at: number) => at === 0 || context.tokens[at - 1]?.kind === Kind.newline;

/** Whether the line before a sentence is a question. */
function answersLineBefore(context: Context, index: number): boolean {
  const before = context.sentences[index - 1];
  return before !== undefined && context.tokens[before.to - 1]?.lower === '?';
}

/** The rest of a line that an answer begins, without its label; null when it is too short for an answer. */
function answer(context: Context, from: number, index: number): TokenRange | null {
  const paragraph = context.sentences[index]?.paragraph;
  let last = index;
  while (context.sentences[last + 1]?.paragraph === paragraph) last++;
  const range = trimRange(context, { from, to: context.sentences[last]?.to ?? from });
  return range.to - range.from >= 3 ? range : null;
}

/** `J: P`, `Jawab: P`, and `X: P` below a line that asks: the layout of printed interviews. */
function answerLine(context: Context, sentence: Sentence, index: number): Candidate | null {
  const { tokens, pack } = context;
  const at = sentence.from;
  if (!opensLine(context, at)) return null;
  const labelled = pack.answerLabels?.has(tokens[at]?.lower ?? '') === true && tokens[at + 1]?.lower === ':';
  const mention = labelled ? null : (context.mentionOf[at] ?? null);
  const named = mention?.from === at && mention.kind === 'person' && tokens[mention.to]?.lower === ':';
  if (!labelled && !(named && answersLineBefore(context, index))) return null;
  const colon = named ? mention.to : at + 1;
  const quotation = quotationAt(context, colon + 1);
  const content = quotation ? quotedRange(context, quotation) : answer(context, colon + 1, index);
  if (!content) return null;
  return candidate(id, index, {
    content: [content],
    cue: { from: colon, to: colon + 1 },
    mention: named ? mention : null,
    carriesOver: !named,
    confidence: 0.85,
    closes: true,
  });
}

/** `With voters worried, Nora Bell has a message: "P"`: behind the comma of a phrase in front, if nothing else parts it from the colon. */
function behindFrame({ tokens }: Context, sentence: Sentence): number {
  if (!hasFunction(tokens[sentence.from], F.preposition | F.temporal | F.subordinator)) return sentence.from;
  let at = sentence.from;
  for (let i = sentence.from; i < sentence.to && tokens[i]?.lower !== ':'; i++) {
    if ((tokens[i] as Token).quotation >= 0) return sentence.from;
    if (tokens[i]?.lower === ',') at = i + 1;
  }
  return at;
}

/** `Nora Bell takes up the story: "P"`: a clause about somebody that ends in a colon before a quotation, with no verb of saying in it. */
function tellsOn(context: Context, sentence: Sentence, index: number): Candidate | null {
  const { tokens, text, mentionOf } = context;
  const opens = functionEnd(text, tokens, sentence.from, F.connective | F.coordinator);
  const from = mentionOf[opens]?.from === opens ? opens : behindFrame(context, sentence);
  const mention = mentionOf[from];
  // `Her mother was more blunt: "P"`
  const own = context.pack.possessives?.has(tokens[from]?.lower ?? '') === true;
  if (mention?.from !== from || mention.kind !== 'person' || !(mention.name || own)) return null;
  let colon = mention.to;
  for (; colon < sentence.to && colon < mention.to + longestLead; colon++) {
    const token = tokens[colon];
    if (token?.lower === ':') break;
    if (!token || token.quotation >= 0 || token.kind === Kind.quote || token.terms?.verb?.strength === 3) return null;
  }
  const quotation = colon > mention.to + 1 && tokens[colon]?.lower === ':' ? quotationAt(context, colon + 1) : null;
  if (!quotation || !isStatement(context, quotation)) return null;
  return candidate(id, index, {
    content: [quotedRange(context, quotation)],
    cue: { from: colon, to: colon + 1 },
    mention,
    confidence: 0.8,
  });
}

/** `Berikut bunyi Pasal 27: "P"`, `sebagaimana sabda X dalam Y: "P"`: a noun for the wording, whose it is, and what it says. */
function worded(context: Context, sentence: Sentence, index: number): Candidate | null {
  const { mentionOf, pack, tokens } = context;
  for (let i = sentence.from; i < sentence.from + longestFront && i < sentence.to; i++) {
    if (!pack.wordings?.has(tokens[i]?.lower ?? '')) continue;
    const mention = mentionOf[i + 1];
    if ((mention?.kind !== 'document' && mention?.kind !== 'person') || mention.from !== i + 1) return null;
    let at = mention.to;
    while (at < sentence.to && at < mention.to + longestLead && tokens[at]?.kind !== Kind.mark) at++;
    const links = mention.kind === 'document' && at === mention.to && tokens[at]?.kind === Kind.word;
    if (!links && tokens[at]?.lower !== ':') return null;
    at++;
    while (tokens[at]?.kind === Kind.newline) at++;
    const quotation = quotationAt(context, at);
    if (!quotation || !isStatement(context, quotation)) return null;
    const content = [quotedRange(context, quotation)];
    return candidate(id, index, { content, cue: { from: i, to: i + 1 }, mention, confidence: 0.85 });
  }
  return null;
}

/** `X menulis di akunnya: "P"`, `X membuat pernyataan: "P"`: the clause before the colon says who speaks, with words between verb and colon. */
function ledIn(context: Context, sentence: Sentence, index: number): Candidate | null {
  const { text, tokens } = context;
  let colon = sentence.from;
  while (colon < sentence.to && (tokens[colon] as Token).lower !== ':') {
    if ((tokens[colon] as Token).quotation >= 0) return null;
    colon++;
  }
  const quotation = colon + 1 < sentence.to ? quotationAt(context, colon + 1) : null;
  if (!quotation || !isStatement(context, quotation)) return null;
  // `"P," kata Y` behind the colon: who closes the quotation has said it.
  for (let i = quotation.close + 1; i < sentence.to; i++) if (tokens[i]?.kind === Kind.word) return null;
  for (let verb = colon - 2; verb > sentence.from; verb--) {
    if (context.masked[verb] || context.mentionOf[verb]) continue;
    const said = tokens[verb]?.terms?.verb;
    const phrase = termAt(text, tokens, verb, (s) => s.cue?.kind === 'says-phrase');
    if (!phrase && !(said?.voice.active && said.frame !== 'evaluation')) continue;
    if (hasFunction(tokens[verb - 1], F.relative)) continue;
    const { mention } = findSubject(context, verb, sentence);
    if (!mention || mention.kind === 'document') return null;
    return candidate(id, index, {
      content: [quotedRange(context, quotation)],
      cue: { from: verb, to: verb + (phrase?.length ?? 1) },
      mention,
      confidence: 0.9,
      closes: true,
    });
  }
  return null;
}

/** `X: "P"`: a name, a colon and a quotation, as in interviews and lists of voices; answers of an interview. */
export const speakerColon: Rule = {
  id,
  extract(sentence, index, context) {
    const answered = answerLine(context, sentence, index) ?? worded(context, sentence, index);
    if (answered) return [answered];
    const mention = context.mentionOf[sentence.from];
    if (!mention || mention.from !== sentence.from || context.tokens[mention.to]?.lower !== ':') {
      const led = context.pack.modifiers === 'after' ? ledIn(context, sentence, index) : null;
      const told = led ?? tellsOn(context, sentence, index);
      return told ? [told] : [];
    }
    const quotation = quotationAt(context, mention.to + 1);
    if (!quotation || !isStatement(context, quotation)) return [];
    return [
      candidate(id, index, {
        content: [quotedRange(context, quotation)],
        cue: { from: mention.to, to: mention.to + 1 },
        mention,
        confidence: 0.85,
      }),
    ];
  },
};
