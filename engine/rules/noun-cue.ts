import { contentEnd, trimRange } from '../clauses/content.ts';
import { isClauseSubject, mainVerbBehind } from '../clauses/main-verb.ts';
import { isFiniteVerb } from '../clauses/noun-complement.ts';
import { sourceAfter } from '../clauses/source-after.ts';
import type { Context } from '../context.ts';
import type { Mention } from '../sources/mention.ts';
import { plainMention } from '../sources/read-mention.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence, TokenRange } from '../text/segment-sentences.ts';
import { termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import { type Candidate, candidate, type Rule } from './rule.ts';

const id = 'noun-cue';
const ownerSign = "'s";

/** Who owns a noun, before it: `the union's`, `his`; a word may stand between (`his repeated claim`). */
function ownerOf(context: Context, noun: number): Mention | null {
  const { tokens, mentionOf, pack } = context;
  const between = tokens[noun - 1];
  const plain = between?.kind === Kind.word && between.caps === 0 && !between.terms?.verb && between.quotation < 0;
  for (const at of plain ? [noun - 1, noun - 2] : [noun - 1]) {
    const token = tokens[at];
    const owner = token?.lower === ownerSign ? mentionOf[at - 1] : undefined;
    if (owner?.to === at) return owner;
    // Those of the writer and the reader are nobody's in the article.
    const person = pack.possessives?.get(token?.lower ?? '');
    if (person) return plainMention(context, at, at + 1, 'pronoun', { plural: person === 'many' });
  }
  return null;
}

/** `X's claim that P`, `his promise to P`, `her call for P`: the owner stands before the noun, in a language that builds it so. */
function ownedClaim(
  context: Context,
  noun: number,
  after: number,
  wished: boolean,
  to: number,
): Pick<Candidate, 'content' | 'mention'> | null {
  const { tokens, pack } = context;
  if (pack.modifiers !== 'before') return null;
  const that = hasFunction(tokens[after], F.complementizer);
  const wish = wished && hasFunction(tokens[after], F.infinitive);
  const mention = that || wish ? ownerOf(context, noun) : null;
  if (!mention) return null;
  const from = wish ? after : after + 1;
  let end = from;
  while (end < to && !(tokens[end]?.lower === ',' && (tokens[end] as Token).quotation < 0)) {
    // `his claim that it was "a lie," P`
    if (tokens[end]?.kind === Kind.quote && tokens[end - 1]?.lower === ',') break;
    // `His promise to cut taxes has not been kept`
    if (!that && !hasFunction(tokens[end - 1], F.infinitive) && isFiniteVerb(context, end)) break;
    end++;
  }
  const range = trimRange(context, { from, to: (that ? mainVerbBehind(context, from, end) : null) ?? end });
  return range.to - range.from >= 3 ? { content: [range], mention } : null;
}

/** Where what a noun says begins: `pernyataan X bahwa P`, `pernyataan X yang menyebut P`. Null when it says nothing here. */
function saidFrom(context: Context, at: number, owned: boolean): number | null {
  const { tokens } = context;
  if (hasFunction(tokens[at], owned ? F.complementizer | F.purpose : F.complementizer)) return at + 1;
  if (!hasFunction(tokens[at], F.relative)) return null;
  let verb = at + 1;
  while (hasFunction(tokens[verb], F.auxiliary)) verb++;
  const says = tokens[verb]?.terms?.verb;
  if (!says?.voice.active || says.frame !== 'statement' || says.strength < 2) return null;
  return hasFunction(tokens[verb + 1], F.complementizer) ? verb + 2 : verb + 1;
}

/** The passive of a verb of saying that is the main verb, with its agent: `Tuduhan bahwa P dibantah X`. */
function passedBy(context: Context, verb: number, to: number): { cue: TokenRange; mention: Mention } | null {
  let at = verb;
  while (at < to && hasFunction(context.tokens[at], F.auxiliary)) at++;
  if (hasFunction(context.tokens[at], F.negation)) return null;
  const cue = context.tokens[at]?.terms?.verb;
  if (!cue?.voice.passive || cue.frame !== 'statement') return null;
  const mention = sourceAfter(context, at + 1, to);
  return mention && mention.kind !== 'document' ? { cue: { from: at, to: at + 1 }, mention } : null;
}

function claimOf(context: Context, noun: number, after: number, index: number, sentence: Sentence): Candidate | null {
  const mention = context.mentionOf[after];
  const owner = mention?.from === after && mention.to < sentence.to ? mention : null;
  const from = saidFrom(context, owner?.to ?? after, owner !== null);
  if (from === null) return null;
  const main = isClauseSubject(context, noun, sentence) ? mainVerbBehind(context, from, sentence.to) : null;
  const content = trimRange(context, { from, to: main ?? contentEnd(context, from, sentence) });
  if (content.to - content.from < 3) return null;
  if (owner)
    return candidate(id, index, {
      content: [content],
      cue: { from: noun, to: after },
      mention: owner,
      confidence: 0.75,
    });
  const denied = main === null ? null : passedBy(context, main, sentence.to);
  return denied && candidate(id, index, { content: [content], ...denied, confidence: 0.75 });
}

/** `pernyataan X bahwa P`, `tuduhan Israel bahwa P`, `Tuduhan bahwa P dibantah X`: a noun of saying with its speaker and its content. */
export const nounCue: Rule = {
  id,
  extract(sentence, index, context) {
    const found: Candidate[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = context.tokens[i] as Token;
      if (!token.terms || token.quotation >= 0 || context.masked[i]) continue;
      const noun = termAt(
        context.text,
        context.tokens,
        i,
        (s) => s.noun?.kind === 'speech' || s.noun?.alsoSpeech === true,
      );
      if (!noun) continue;
      const after = i + noun.length;
      const owned = ownedClaim(context, i, after, noun.senses.noun?.ofWishes === true, sentence.to);
      if (owned) found.push(candidate(id, index, { ...owned, cue: { from: i, to: after }, confidence: 0.75 }));
      const claim = claimOf(context, i, after, index, sentence);
      if (claim) found.push(claim);
    }
    return found;
  },
};
