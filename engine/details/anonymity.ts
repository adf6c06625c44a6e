import { rangeSpan } from '../clauses/content.ts';
import type { Context } from '../context.ts';
import type { Resolved } from '../sources/discourse.ts';
import type { Entity } from '../sources/entity.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { TokenRange } from '../text/segment-sentences.ts';
import { termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import type { Anonymity } from '../types.ts';
import type { Frame } from './frames.ts';
import { type DetailPhrases, detailPhrases, phraseAt } from './phrase-table.ts';

/** Tokens behind the words for a source within which the text says how it knows. */
const basisWithin = 8;

/** Longest reason or basis, in tokens: more is another clause. */
const longest = 24;

/** Longest sentence about the source's wish, in tokens. */
const longestAside = 50;

const isMark = (token: Token) => token.kind !== Kind.word && token.kind !== Kind.number;

/** What closes a phrase about how a source knows: the reason, the channel, whom it was told. */
function closesBasis(context: Context, at: number, to: number): boolean {
  if (phraseAt(detailPhrases(context.pack).reasons, context.tokens, at, to)) return true;
  if (termAt(context.text, context.tokens, at, (s) => s.channel)) return true;
  return hasFunction(context.tokens[at], F.addressee) && context.mentionOf[at + 1]?.kind === 'outlet';
}

/** A stretch from a phrase to a mark or to what closes it, without auxiliaries that belong to the verb behind it. */
function clauseFrom(context: Context, phrase: TokenRange, run: TokenRange, closes?: typeof closesBasis): TokenRange {
  const { from, to: phraseEnd } = phrase;
  let to = phraseEnd;
  while (to < run.to && to < from + longest && !isMark(context.tokens[to] as Token) && !closes?.(context, to, run.to))
    to++;
  while (to > phraseEnd && hasFunction(context.tokens[to - 1], F.auxiliary | F.relative | F.coordinator)) to--;
  return { from, to };
}

/** A reason: the mark by itself, or with the clause of cause that follows it. */
function reasonIn(context: Context, runs: readonly TokenRange[], phrases: DetailPhrases): TokenRange | null {
  for (const run of runs) {
    for (let i = run.from; i < run.to; i++) {
      const phrase = phraseAt(phrases.reasons, context.tokens, i, run.to);
      if (!phrase) continue;
      // A mark that is a clause of cause itself (`karena tidak berwenang berbicara`) goes on to its end.
      const goesOn =
        hasFunction(context.tokens[i], F.subordinator) || hasFunction(context.tokens[phrase.to], F.subordinator);
      const stretch = { from: i, to: phrase.to };
      return goesOn ? clauseFrom(context, stretch, run) : stretch;
    }
  }
  return null;
}

/** A basis: it stands in the words for the source or close behind them. */
function basisIn(
  context: Context,
  runs: readonly TokenRange[],
  mention: TokenRange,
  phrases: DetailPhrases,
): TokenRange | null {
  for (const run of runs) {
    const last = Math.min(run.to, mention.to + basisWithin);
    for (let i = Math.max(run.from, mention.from); i < last; i++) {
      const phrase = phraseAt(phrases.bases, context.tokens, i, run.to);
      if (phrase) return clauseFrom(context, { from: i, to: phrase.to }, run, closesBasis);
    }
  }
  return null;
}

/** What the text says of the sources it does not name. Built once a text. */
export class Unnamed {
  private readonly context: Context;
  private readonly found = new Map<Entity, Anonymity>();
  /** Indices of the sentences that hold an attribution. */
  private readonly spoken: ReadonlySet<number>;

  constructor(context: Context, resolved: readonly Resolved[]) {
    this.context = context;
    this.spoken = new Set(resolved.map((r) => r.candidate.sentence));
  }

  /** `Pejabat itu berbicara dengan syarat anonim karena …`: a sentence of its own right behind the statement. */
  private sentenceBehind(index: number): TokenRange[] {
    const next = this.context.sentences[index + 1];
    if (!next || this.spoken.has(index + 1) || next.to - next.from > longestAside) return [];
    return this.context.tokens.slice(next.from, next.to).some((token) => token.quotation >= 0) ? [] : [next];
  }

  /**
   * Why the speaker of an attribution is not named and how they know, from the frame of this attribution or, where it is silent, of an
   * earlier one of the same source. Undefined for a speaker who has a name, nulls where the text gives nothing.
   */
  of({ candidate, speaker }: Resolved, frame: Frame): Anonymity | undefined {
    if (speaker?.type !== 'anonymous') return undefined;
    const { context } = this;
    const phrases = detailPhrases(context.pack);
    const before = this.found.get(speaker);
    const own = reasonIn(context, frame.runs, phrases);
    const reason = own ?? (before?.reason ? null : reasonIn(context, this.sentenceBehind(candidate.sentence), phrases));
    const { mention } = candidate;
    const basis = mention ? basisIn(context, frame.runs, mention, phrases) : null;
    const anonymity: Anonymity = {
      reason: (reason && rangeSpan(context, reason)) ?? before?.reason ?? null,
      basis: (basis && rangeSpan(context, basis)) ?? before?.basis ?? null,
    };
    this.found.set(speaker, anonymity);
    return anonymity;
  }
}
