import { functionBits, hasFunction } from './function-words.ts';
import { Kind, type Token } from './token.ts';

/** Token indices, half-open. */
export interface TokenRange {
  from: number;
  to: number;
}

/** A sentence: a token range and the paragraph it stands in. */
export interface Sentence extends TokenRange {
  paragraph: number;
}

const enders = new Set(['.', '!', '?', '…']);
const closers = new Set([')', ']', '"', '”', '’', "'", '»']);

const initials = /^\p{L}(?:\.\p{L}){1,2}$/u;

/** What a sentence may open with and no name does. */
const opening = functionBits.demonstrative | functionBits.pronounSingular | functionBits.pronounPlural;

/** Whether the period at `at` belongs to the word before it: `dr.`, `No.`, an initial. */
function isAbbreviation(text: string, tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1];
  const mark = tokens[at] as Token;
  if (!word || mark.lower !== '.' || word.end !== mark.start) return false;
  if (hasFunction(word, functionBits.abbreviation)) {
    const after = tokens[at + 1];
    // `No. 1`, but `He said no. Police left.`
    if (hasFunction(word, functionBits.negation)) return after?.kind === Kind.number;
    // `Zentra Inc. The company`: what only opens sentences ends the one before.
    return after?.caps !== 1 || !hasFunction(after, opening);
  }
  // `L.P. Smith`: so are several in one word, before a name and not behind the comma that sets off a degree.
  const next = tokens[at + 1];
  if (
    initials.test(word.lower) &&
    word.caps > 0 &&
    tokens[at - 2]?.lower !== ',' &&
    next?.kind === Kind.word &&
    next.caps === 1 &&
    (next.terms?.functions ?? 0) === 0
  )
    return true;
  // `tulisnya di X. Seorang …`: behind a preposition, and before a word that is no name, a capital alone is the name of a place or a network.
  const closes = hasFunction(tokens[at - 2], functionBits.locative | functionBits.preposition);
  if (closes && next?.caps === 1 && (next.terms?.functions ?? 0) !== 0 && !next.terms?.given) return false;
  // A single capital is an initial, but not at the end of a sentence before a line break.
  return (
    word.end - word.start === 1 && word.caps > 0 && text[mark.end] === ' ' && tokens[at + 1]?.kind !== Kind.newline
  );
}

const startsAnew = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === Kind.newline ||
  token.kind === Kind.quote ||
  token.kind === Kind.number ||
  token.caps > 0 ||
  (token.kind === Kind.mark && '([•-–—*'.includes(token.lower));

/** A quotation may go on into its cue: `"P?" kata X`, `"P." said X`. */
const isInvertedCue = (token: Token | undefined): boolean =>
  Boolean(token?.terms?.verb?.voice.inverted || token?.terms?.verb?.voice.clitic) && token?.caps === 0;

/** Whether a dash and a name stand here to the end of the line: `"P." — Ariana Huichapa`. */
function isSignature(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at];
  if (!dash || dash.kind !== Kind.mark || !'-–—―'.includes(dash.lower)) return false;
  for (let i = at + 1; i < tokens.length && i < at + 9; i++) {
    const token = tokens[i] as Token;
    if (token.kind === Kind.newline) return i > at + 1;
    if (token.kind === Kind.quote || (token.kind === Kind.word && token.caps === 0)) return false;
  }
  return at + 9 > tokens.length;
}

/** `(CNN) The mayor`: the outlet in brackets at the head of a paragraph; its end, or `at`. */
function creditEnd(tokens: readonly Token[], at: number): number {
  const name = tokens[at + 1];
  return tokens[at]?.lower === '(' && name?.caps === 2 && name.terms?.outlet && tokens[at + 2]?.lower === ')'
    ? at + 3
    : at;
}

/** End of a dateline at the head of a paragraph (`JAKARTA, KOMPAS —`, `Liputan6.com, Jakarta -`), or `at`. */
function datelineEnd(tokens: readonly Token[], at: number): number {
  let named = false;
  const credit = creditEnd(tokens, at);
  if (credit > at && tokens[credit]?.kind === Kind.word && (tokens[credit] as Token).caps > 0) return credit;
  for (let i = at; i < tokens.length && i < at + 10; i++) {
    const token = tokens[i] as Token;
    if (token.quotation >= 0 || token.kind === Kind.newline) return at;
    if (token.kind === Kind.mark && '-–—'.includes(token.lower)) {
      const before = tokens[i - 1];
      // `Gugus Tugas Covid - 19` is no dateline: that names a place, an outlet, or stands in capitals.
      if (!before || i === at || !named || tokens[i + 1]?.kind === Kind.number) return at;
      let end = i + 1;
      while (
        end < tokens.length &&
        '-–—'.includes((tokens[end] as Token).lower) &&
        (tokens[end] as Token).kind === Kind.mark
      )
        end++;
      return end;
    }
    named ||=
      token.caps === 2 ||
      token.terms?.place === true ||
      token.terms?.government === true ||
      token.terms?.outlet !== undefined ||
      token.lower.includes('.');
    if (token.kind === Kind.word && token.caps === 0 && !token.lower.includes('.')) return at;
    if (token.kind === Kind.number || (token.kind === Kind.mark && !',.()/'.includes(token.lower))) return at;
  }
  return at;
}

/** `a loaded .45-calibre gun`: a point right before a number and behind a space. */
function opensFraction(tokens: readonly Token[], at: number): boolean {
  const [before, point, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  return next?.kind === Kind.number && next.start === point.end && before !== undefined && before.end < point.start;
}

/**
 * Tokens outside quotations that one sentence may have. The longest sentences of the news have some two hundred; whatever looks
 * from a cue to the ends of its sentence stays quick in a text without a full stop.
 */
const longest = 600;

/** Cuts the tokens into sentences. Quotations are never cut; a sentence ends with its paragraph at the latest. */
export function segmentSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  let outside = 0;
  const cut = (to: number) => {
    if (to > from) sentences.push({ from, to, paragraph });
    from = to;
    outside = 0;
  };
  const opening = datelineEnd(tokens, 0);
  if (opening > 0) cut(opening);
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.quotation >= 0) {
      if (token.kind === Kind.newline) paragraph++;
      // A sentence may end with a quotation that ends like one: `"P." Agus datang.`
      const next = tokens[i + 1];
      const ended = next?.quotation !== token.quotation && enders.has(tokens[i - 1]?.lower ?? '');
      if (ended && i > from && startsAnew(next) && !isInvertedCue(next) && !isSignature(tokens, i + 1)) cut(i + 1);
      continue;
    }
    if (++outside > longest) cut(i);
    if (token.kind === Kind.newline) {
      cut(i);
      from = i + 1;
      paragraph++;
      const dateline = datelineEnd(tokens, from);
      if (dateline > from) {
        cut(dateline);
        i = dateline - 1;
      }
      continue;
    }
    if (!enders.has(token.lower) || isAbbreviation(text, tokens, i) || opensFraction(tokens, i)) continue;
    let end = i + 1;
    while (
      end < tokens.length &&
      (enders.has((tokens[end] as Token).lower) ||
        (closers.has((tokens[end] as Token).lower) && (tokens[end] as Token).quotation < 0))
    )
      end++;
    if (startsAnew(tokens[end])) cut(end);
    i = end - 1;
  }
  cut(tokens.length);
  return sentences;
}
