import type { Context } from '../context.ts';
import type { VerbCue } from '../languages/pack.ts';
import type { Mention } from '../sources/mention.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence } from '../text/segment-sentences.ts';
import { functionTerm } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import { adjunctEnd } from './adjuncts.ts';
import { describedSubject } from './described-subject.ts';
import { isPlural } from './is-plural.ts';
import { describes, isAside, isNaming } from './reduced-relative.ts';

/** How a form is used where forms share their spelling: as a verb with a subject, leaning on the clause before, or not as an active verb at all. */
export type Use = 'finite' | 'leaning' | 'none';

const opensNoun = F.indefinite | F.quantifier | F.demonstrative;

/** Longest auxiliary of several words: `felt compelled to`. */
const longestAuxiliary = 4;

/** Longest connective between commas, with them: `, for her part,`. */
const longestAside = 6;

/** First token of an auxiliary of several words that ends at a token (`sought to`, `was quick to`); -1 when none does. */
export function auxiliaryStart(context: Context, at: number, from: number): number {
  if (!hasFunction(context.tokens[at], F.infinitive)) return -1;
  for (let i = at - 1; i >= from && i > at - longestAuxiliary; i--)
    if (functionTerm(context.tokens, i, F.auxiliary)?.length === at - i + 1) return i;
  return -1;
}

/** Index of the last token before the verb that is no auxiliary and no adverb of it. */
function pastAuxiliaries(
  context: Context,
  at: number,
  from: number,
): { before: number; passive: boolean; any: boolean } {
  const { tokens, pack } = context;
  let i = at - 1;
  let passive = false;
  let nearest = true;
  const several = auxiliaryStart(context, i, from);
  if (several >= 0) {
    i = several - 1;
    nearest = false;
  }
  while (
    i >= from &&
    !context.mentionOf[i] &&
    (hasFunction(tokens[i], F.auxiliary | F.negation) || isManner(context, i)) &&
    (tokens[i] as Token).quotation < 0
  ) {
    const token = tokens[i] as Token;
    const adverb = !isAuxiliaryVerb(context, token.lower) && !pack.passiveAuxiliaries?.has(token.lower);
    if (nearest && !adverb) {
      passive = pack.passiveAuxiliaries?.has(token.lower) === true;
      nearest = false;
    }
    i--;
  }
  // `Some Democrats, however, question`, `Rowe, for her part, urged`
  for (let open = i - 2; tokens[i]?.lower === ',' && open >= from && open > i - longestAside; open--)
    if (tokens[open]?.lower === ',' && functionTerm(tokens, open + 1, F.connective)?.length === i - open - 1)
      i = open - 1;
  // `Clinton's denouncing`: a contracted form of be.
  return { before: i, passive, any: !nearest };
}

/** `boldly suggested`: an adverb by its ending. */
export const isManner = ({ pack, tokens }: Context, at: number): boolean =>
  tokens[at]?.caps === 0 && tokens[at].terms === undefined && pack.adverbEnding?.test(tokens[at].lower) === true;

/** Whether an auxiliary is no adverb: short words of a closed class. */
const isAuxiliaryVerb = ({ pack }: Context, word: string): boolean =>
  word.length <= 6 && !pack.adverbEnding?.test(word) && !pack.shortAdverbs?.has(word);

/** `aside from saying that P`, `in saying he would go`: a verb of saying with a clause right behind it, whatever leads to it. */
const opensClaim = (context: Context, at: number, verb: VerbCue): boolean =>
  verb.strength === 3 &&
  verb.frame === 'statement' &&
  hasFunction(context.tokens[at + 1], F.complementizer | F.pronounSingular | F.pronounPlural);

/** Reads from its neighbours how a form with `form` is used. Forms without one are what their voice says. */
export function useOf(context: Context, at: number, verb: VerbCue, sentence: Sentence): Use {
  if (verb.form === undefined) return 'finite';
  // A capital inside a sentence makes a name of it: `United States`.
  if (
    (context.tokens[at] as Token).caps > 0 &&
    at > sentence.from &&
    (context.tokens[at - 1] as Token).kind === Kind.word
  )
    return 'none';
  const { tokens, pack } = context;
  // `went on to point out P`: an auxiliary of the verb behind it.
  const helps = functionTerm(tokens, at, F.auxiliary);
  if (helps && hasFunction(tokens[at + helps.length - 1], F.infinitive) && tokens[at + helps.length]?.terms?.verb)
    return 'none';
  const { before, passive, any } = pastAuxiliaries(context, at, sentence.from);
  const previous = before >= sentence.from ? tokens[before] : undefined;
  const own = pack.possessives?.has(previous?.lower ?? '') || previous?.lower === "'s";
  if (verb.form === 'participle') {
    // `the court's ruling has been`
    if (previous?.lower === "'s" && hasFunction(tokens[at + 1], F.auxiliary)) return 'none';
    if (passive || previous?.lower === "'s") return 'finite';
    // `with one writing: "P"`
    const noun = hasFunction(previous, opensNoun) && !context.mentionOf[before];
    if (previous === undefined || own || noun) return 'none';
    if (
      hasFunction(previous, F.preposition) &&
      !hasFunction(previous, F.subordinator) &&
      !hasFunction(previous, F.agent) &&
      !opensClaim(context, at, verb)
    )
      return 'none';
    return 'leaning';
  }
  if (verb.form === 'past' && passive) return 'none';
  // `a study published in Nature has shown`
  const reduced = verb.form === 'past' && verb.strength === 1 && context.mentionOf[before]?.kind === 'document';
  if (reduced && hasFunction(tokens[at + 1], F.preposition)) return 'none';
  if (verb.form === 'past' && hasFunction(tokens[at + 1], F.agent)) return 'none';
  if (verb.form === 'past' && verb.frame === 'evaluation' && describes(context, at, sentence)) return 'none';
  if (verb.form === 'past' && (isAside(context, at, sentence) || isNaming(context, at, verb))) return 'none';
  if (own || (hasFunction(previous, opensNoun) && !context.mentionOf[before])) return 'none';
  if (
    before === at - 1 &&
    hasFunction(previous, F.preposition) &&
    !hasFunction(previous, F.subordinator | F.infinitive) &&
    !context.mentionOf[before]
  )
    return 'none';
  if (verb.form === 'present' && !any && !describedSubject(context, before + 1, sentence.from)) {
    if ((tokens[at] as Token).lower === verb.root && !isPlural(context, before)) return 'none';
    // `the 13 suspects are`: a third person singular has no subject of several.
    const subject = context.mentionOf[before];
    const many = subject?.plural && subject.kind === 'anonymous' && !subject.head?.endsWith('s');
    if (many && verb.alsoNoun && (tokens[at] as Token).lower !== verb.root) return 'none';
    // `Several states will meet`: a noun with a verb of its own.
    const next = tokens[at + 1];
    if (
      verb.alsoNoun &&
      next?.quotation === -1 &&
      hasFunction(next, F.auxiliary) &&
      isAuxiliaryVerb(context, next.lower)
    )
      return 'none';
    // `claims`, `reports`: a noun as well, so its subject must stand beside it.
    const wish = hasFunction(tokens[at + 1], F.infinitive);
    const apposed = tokens[before]?.lower === ',' && (wish || subjectBeside(context, at, sentence.from) !== null);
    const besides = apposed || (before >= sentence.from && context.mentionOf[before]?.to === before + 1);
    if (verb.alsoNoun && !besides && !hasFunction(tokens[before], F.relative)) return 'none';
  }
  return 'finite';
}

/** Whether a verb stands behind an infinitive marker that is not an auxiliary's own (`refused to say`). */
export function isInfinitive(context: Context, at: number, from: number): boolean {
  const { before } = pastAuxiliaries(context, at, from);
  return before >= from && hasFunction(context.tokens[before], F.infinitive);
}

const blocksSubject = F.preposition | F.locative | F.addressee | F.agent | F.topic | F.temporal;

/** The mention that stands right before a verb and its auxiliaries; the first of several that are coordinated. Null when it belongs to a phrase. */
export function subjectBeside(context: Context, at: number, from: number): Mention | null {
  const { tokens } = context;
  const { before } = pastAuxiliaries(context, at, from);
  let end = before;
  // `X, 58, said`; `X, a spokesman, said`: the mention holds what stands between the commas.
  if (tokens[end]?.lower === ',' && context.mentionOf[end - 1]) {
    end--;
    // `X, who was an adviser to Y, said`: whom the aside names is not who speaks.
    let open = end;
    while (open > from && (tokens[open] as Token).lower !== ',') open--;
    if ((context.mentionOf[end] as Mention).from > open && open > from) {
      if (!hasFunction(tokens[open + 1], F.relative)) return null;
      end = open - 1;
      // `Sen. Jane Rowe (Vt.), who lost, said`
      if (tokens[end]?.lower === ')') while (end > from && tokens[end + 1]?.lower !== '(') end--;
    }
  }
  let mention = context.mentionOf[end];
  if (!mention || mention.to !== end + 1 || mention.from < from) return null;
  for (;;) {
    const link: number = mention.from - 1;
    const other: Mention | undefined =
      hasFunction(tokens[link], F.coordinator) || tokens[link]?.lower === ',' ? context.mentionOf[link - 1] : undefined;
    const both =
      other &&
      other.to === link &&
      other.from >= from &&
      hasFunction(tokens[link], F.coordinator) &&
      other.kind !== 'pronoun' &&
      mention.kind !== 'pronoun';
    if (!both || hasFunction(tokens[other.from - 1], blocksSubject)) break;
    // `mishandled the inquiry and Democrats said`: the first of the two is the object of a verb.
    const governor = tokens[other.from - 1];
    const verbal = governor?.terms?.verb || (governor?.caps === 0 && context.pack.looksLikeVerb(governor.lower));
    if (verbal && mention.from - other.from < 8) break;
    mention = other;
  }
  const lead = tokens[mention.from - 1];
  const governed =
    lead !== undefined &&
    mention.from > from &&
    hasFunction(lead, blocksSubject) &&
    !hasFunction(lead, F.subordinator | F.connective | F.auxiliary);
  return governed || lead?.lower === "'s" ? null : mention;
}

/** The subject of the main clause that a leaning form (`, saying P`) leans on: the first mention of the sentence that no preposition governs. */
export function mainSubject(context: Context, at: number, sentence: Sentence): Mention | null {
  for (let i = sentence.from; i < at; i++) {
    const mention = context.mentionOf[i];
    if (!mention || mention.from !== i) continue;
    const lead = context.tokens[i - 1];
    const governed = i > sentence.from && hasFunction(lead, blocksSubject) && !hasFunction(lead, F.connective);
    if (!governed && mention.kind !== 'document' && context.tokens[mention.to]?.lower !== "'s") return mention;
    i = mention.to - 1;
  }
  return null;
}

/** Whether nothing but dates, places and channels stands in a stretch: `said in an interview last week` gives no claim. */
export function onlyCircumstances(context: Context, from: number, to: number): boolean {
  let i = from;
  while (i < to) {
    const token = context.tokens[i] as Token;
    if (hasFunction(token, F.infinitive)) return false;
    const next = adjunctEnd(context, i, to);
    if (next > i) {
      // A phrase with a finite verb in it is a clause: `said in his first year he would leave`.
      for (let k = i + 1; k < next; k++) {
        const inner = context.tokens[k] as Token;
        const verbal =
          hasFunction(inner, F.auxiliary) ||
          inner.terms?.verb ||
          (inner.caps === 0 && context.pack.looksLikeVerb(inner.lower));
        if (verbal && !context.mentionOf[k] && !context.pack.leaningEnding?.test(inner.lower)) return false;
      }
      i = next;
    } else if (token.kind === Kind.mark || hasFunction(token, F.auxiliary)) i++;
    else return false;
  }
  return true;
}

/** End of the words behind a verb that name whom it tells (`told | Reuters | that`), or `at` when none stand there. */
export function addresseeEnd(context: Context, at: number, to: number, verb: VerbCue): number {
  if (!verb.takesAddressee || at >= to) return at;
  const { tokens, pack } = context;
  const first = tokens[at] as Token;
  let end = at;
  const mention = context.mentionOf[at];
  if (first.caps === 0 && pack.objectPronouns?.has(first.lower)) end = at + 1;
  else if (mention && mention.from === at) end = mention.to;
  else {
    // Words that no list knows, up to what opens the claim.
    for (let i = at; i < to && i < at + 14; i++) {
      const token = tokens[i] as Token;
      if (hasFunction(token, F.infinitive)) break;
      const mark = ',:'.includes(token.lower) && (token.lower === ':' || tokens[i + 1]?.kind === Kind.quote);
      if (token.kind === Kind.quote || mark || hasFunction(token, F.complementizer)) {
        end = i;
        break;
      }
      // `told the forum he would leave`: the subject of the claim ends whom it was told.
      const opensClaim = i > at && hasFunction(token, F.pronounSingular | F.pronounPlural | F.pronounFirst);
      if (opensClaim && !pack.objectPronouns?.has(token.lower) && !pack.possessives?.has(token.lower)) {
        end = i;
        break;
      }
      if (token.terms?.verb) break;
    }
    if (end === at) return at;
  }
  while (
    tokens[end] &&
    end + 1 < to &&
    hasFunction(tokens[end], F.coordinator) &&
    context.mentionOf[end + 1]?.from === end + 1
  )
    end = (context.mentionOf[end + 1] as Mention).to;
  const next = tokens[end];
  const opens =
    next === undefined ||
    end >= to ||
    next.kind === Kind.quote ||
    ',:.'.includes(next.lower) ||
    hasFunction(next, F.complementizer | F.preposition | F.temporal) ||
    next.terms?.day !== undefined;
  // `asked Holt, the host, to P`: whom it asks is part of the wish, whatever is told of him.
  if (verb.frame === 'directive' && next?.lower === ',' && tokens[end + 1]?.kind !== Kind.quote) return at;
  if (verb.frame === 'directive') return opens && !hasFunction(next, F.infinitive) ? end : at;
  return opens ? (hasFunction(next, F.infinitive) ? at : end) : verb.strength === 3 && verb.root !== 'warn' ? end : at;
}
