import type { Context } from '../context.ts';
import type { VerbCue } from '../languages/pack.ts';
import type { Mention } from '../sources/mention.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { TokenRange } from '../text/segment-sentences.ts';
import { termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import { isClause } from './noun-complement.ts';

/** Words that the object of a judging verb may have before what is said of it. */
const longestObject = 9;

/** `saw the remark as an insult`, `attacked her for backing the war`: a verb that may name an act judges with what it says of its object. */
export function judgesAs({ pack, tokens }: Context, verb: VerbCue, { from, to }: TokenRange): boolean {
  if (verb.form === undefined || verb.frame !== 'evaluation') return false;
  for (let i = from + 1; i < to && i < from + longestObject; i++) {
    const token = tokens[i] as Token;
    if (token.kind === Kind.mark) return false;
    if (hasFunction(token, F.asPost)) return true;
    const next = tokens[i + 1]?.lower ?? '';
    if (pack.judgedFor?.has(token.lower))
      return pack.possessives?.has(next) === true || pack.leaningEnding?.test(next) === true;
  }
  return false;
}

/** `said as much`, `expressed similar concern`: the complement only points to what was said. */
export const onlyEchoes = ({ pack, tokens }: Context, { from, to }: TokenRange): boolean =>
  (to - from === 1 && pack.objectPronouns?.has(tokens[from]?.lower ?? '') === true) ||
  pack.echoing?.has(tokens[from]?.lower ?? '') === true ||
  (pack.echoing?.has(tokens[from + 1]?.lower ?? '') === true &&
    hasFunction(tokens[from], F.subordinator | F.demonstrative));

export const isShown = ({ pack }: Context, mention: Mention, verb: VerbCue): boolean =>
  verb.frame === 'finding' && pack.pictures?.has(mention.head ?? '') === true;

/** `wrote to the chairman`: whom it was told, and nothing of what. */
export function onlyAddressee(context: Context, range: TokenRange): boolean {
  const whom = hasFunction(context.tokens[range.from], F.addressee) ? context.mentionOf[range.from + 1] : undefined;
  return whom?.from === range.from + 1 && whom.to >= range.to;
}

const people: ReadonlySet<string> = new Set(['person', 'anonymous', 'body', 'pronoun']);

/** `questioned the suspect for six hours`, `called the police`: what was done with people, and nothing said of them. */
export function actsOnPeople({ mentionOf, tokens }: Context, verb: VerbCue, { from, to }: TokenRange): boolean {
  const whom = mentionOf[from];
  if (!verb.onPeople || whom?.from !== from || !people.has(whom.kind)) return false;
  const next = tokens[whom.to];
  return whom.to >= to || (hasFunction(next, F.preposition | F.temporal) && !hasFunction(next, F.asPost));
}

/** `concluded the hearing`, `told a story`, `said nothing about it`: a noun where only a clause is said, or an order. */
export function actsWithNoun(context: Context, verb: VerbCue, range: TokenRange): boolean {
  const { tokens } = context;
  const denied = hasFunction(tokens[range.from], F.negation) && range.to - range.from < 6;
  if ((!verb.ofClauses && !denied) || isClause(context, range)) return false;
  for (let i = range.from + 1; verb.takesAddressee && i < range.to; i++)
    if (hasFunction(tokens[i], F.infinitive) && !context.mentionOf[i]) return false;
  return true;
}

/** `The airline reportedly plans to P`: not the airline's words. */
export const isHidden = ({ text, tokens }: Context, at: number): boolean =>
  tokens[at]?.terms?.verb?.form !== undefined && termAt(text, tokens, at - 1, (s) => s.cue?.kind === 'hidden') !== null;

/** Whether a stretch holds a finite verb or an auxiliary near its head. */
export function holdsFinite(context: Context, range: TokenRange): boolean {
  for (let i = range.from + 1; i < range.to && i < range.from + 14; i++) {
    const token = context.tokens[i] as Token;
    if (context.mentionOf[i] || token.quotation >= 0 || context.pack.leaningEnding?.test(token.lower)) continue;
    if (hasFunction(token, F.relative)) return false;
    if (hasFunction(token, F.auxiliary | F.negation) || token.terms?.verb) return true;
    const verbal = token.caps === 0 && context.pack.looksLikeVerb(token.lower);
    if (verbal && !hasFunction(token, F.preposition)) return true;
  }
  return false;
}
