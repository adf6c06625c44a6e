import type { Context } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence } from '../text/segment-sentences.ts';
import type { Token } from '../text/token.ts';

/** What may not stand before a verb that has the whole claim for its subject. */
const bindsVerb = F.relative | F.infinitive | F.subordinator | F.preposition | F.complementizer | F.coordinator;

/** Whether a noun at a token opens its clause, so that a main verb must follow what it says: `Klaim X bahwa P mengejutkan pedagang`. */
export function isClauseSubject(context: Context, noun: number, sentence: Sentence): boolean {
  for (let i = noun - 1; i >= sentence.from; i--) {
    const token = context.tokens[i] as Token;
    if (token.quotation >= 0 || token.lower === ',' || token.lower === ';') return true;
    if (hasFunction(token, F.connective) && i === sentence.from) return true;
    // `Berbagai tuduhan`, `Menurut Budi, klaim itu`: what determines the noun.
    if (!hasFunction(token, F.quantifier | F.indefinite | F.demonstrative)) return false;
  }
  return true;
}

const isVerb = (context: Context, at: number): boolean => {
  const token = context.tokens[at] as Token;
  return (
    token.caps === 0 &&
    !context.mentionOf[at] &&
    (token.terms?.verb !== undefined || context.pack.looksLikeVerb(token.lower))
  );
};

/** First token of the verb phrase that a verb of claims at `at` closes, or null where it stands in a phrase or clause of the claim. */
function phraseStart(context: Context, from: number, at: number): number | null {
  const { tokens } = context;
  let start = at;
  while (start > from && hasFunction(tokens[start - 1], F.auxiliary | F.negation) && !isVerb(context, start - 1))
    start--;
  return start > from && !hasFunction(tokens[start - 1], bindsVerb) ? start : null;
}

/**
 * The main verb behind a claim that begins at `from` and whose noun is the subject of the sentence: a verb that is commonly said of
 * claims (`dibantah`, `mengejutkan`). One behind a predicate of the claim, and not right behind its verb (`mulai menuai`), is surest.
 */
export function mainVerbBehind(context: Context, from: number, to: number): number | null {
  const { tokens, pack } = context;
  let first: number | null = null;
  for (let i = from + 1; i < to; i++) {
    if ((tokens[i] as Token).quotation >= 0 || !pack.claimVerbs.has((tokens[i] as Token).lower)) continue;
    const start = phraseStart(context, from, i);
    if (start === null) continue;
    if (!isVerb(context, start - 1) && holdsPredicate(context, from, start)) return start;
    first ??= start;
  }
  return first;
}

/** Whether a stretch holds a verb, an auxiliary or a negation of its own. */
function holdsPredicate(context: Context, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const token = context.tokens[i] as Token;
    if (hasFunction(token, F.auxiliary | F.negation) || isVerb(context, i)) return true;
  }
  return to - from >= 5;
}
