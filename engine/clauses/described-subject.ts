import type { Context } from '../context.ts';
import type { Mention } from '../sources/mention.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { Kind, type Token } from '../text/token.ts';
import { isFiniteVerb } from './noun-complement.ts';

/** Words that may describe a document before its verb. */
const longest = 24;

/** A document; or people without a name that open their clause (`Observers in the capital say`). */
const mayBeDescribed = ({ tokens }: Context, mention: Mention, from: number): boolean =>
  mention.kind === 'document' ||
  (mention.kind === 'anonymous' && (mention.from <= from + 1 || hasFunction(tokens[mention.from - 1], F.connective)));

/**
 * `A poll released Friday by the university shows`, `A study by Leeds professor Ann Cole found`: the document at the head of a clause, with
 * a phrase or a participle behind it and no other verb before `verb`. Null when whatever stands beside the verb is its subject.
 */
export function describedSubject(context: Context, verb: number, from: number): Mention | null {
  const { tokens, mentionOf, pack } = context;
  for (let i = verb - 1; i >= from && i > verb - longest; i--) {
    const token = tokens[i] as Token;
    const mention = mentionOf[i];
    if (mention) {
      const next = tokens[mention.to];
      // `observers in Ghana and across the region`
      const joined = hasFunction(next, F.coordinator) && hasFunction(tokens[mention.to + 1], F.preposition);
      const described =
        joined ||
        hasFunction(next, F.preposition | F.agent) ||
        (pack.pastEnding?.test(next?.lower ?? '') && mention.to < verb);
      const governed = mention.from > from && hasFunction(tokens[mention.from - 1], F.preposition | F.agent);
      if (mention.to < verb && described && !governed && mayBeDescribed(context, mention, from)) return mention;
      i = mention.from;
      continue;
    }
    if (token.kind === Kind.mark || token.kind === Kind.quote || token.quotation >= 0) return null;
    if (hasFunction(token, F.relative | F.complementizer | F.pronounSingular | F.pronounPlural)) return null;
    if (isFiniteVerb(context, i) && mentionOf[i - 1]?.kind !== 'document' && !hasFunction(token, F.auxiliary))
      return null;
  }
  return null;
}
