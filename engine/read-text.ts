import { findLayersInSteps, type Layer } from './clauses/layers.ts';
import type { Context, Reading } from './context.ts';
import type { LanguagePack } from './languages/pack.ts';
import { findOutlet, outletOfHost } from './outlets/find-outlet.ts';
import { buildEntitiesInSteps } from './sources/build-entities.ts';
import { findMentionsInSteps } from './sources/find-mentions.ts';
import type { Mention } from './sources/mention.ts';
import { lexiconSteps } from './text/build-lexicon.ts';
import { findQuotations } from './text/find-quotations.ts';
import { joinVerbs } from './text/join-verbs.ts';
import { senseBits } from './text/lexicon.ts';
import { type Sentence, segmentSentences } from './text/segment-sentences.ts';
import { Kind, type Token } from './text/token.ts';
import { tokenizeInSteps } from './text/tokenize.ts';
import type { ExtractOptions } from './types.ts';

/** Words that the text writes with a capital and in lower case as well. */
function commonWords(tokens: readonly Token[]): Set<string> {
  const capitals = new Set<string>();
  for (const token of tokens) if (token.caps > 0) capitals.add(token.lower);
  const seen = new Set<string>();
  for (const token of tokens)
    if (token.caps === 0 && token.kind === Kind.word && capitals.has(token.lower)) seen.add(token.lower);
  return seen;
}

/** Words capitalised inside a sentence, outside quotations. */
function innerCapitals(tokens: readonly Token[], sentences: readonly Sentence[]): Set<string> {
  const seen = new Set<string>();
  for (const sentence of sentences) {
    for (let i = sentence.from + 1; i < sentence.to; i++) {
      const token = tokens[i] as Token;
      if (token.caps > 0 && token.quotation < 0) seen.add(token.lower);
    }
  }
  return seen;
}

/** Capitalised words alone beside a cue: after an inverted one, or before an active one. */
function soloNames(tokens: readonly Token[], common: ReadonlySet<string>): Set<string> {
  const names = new Set<string>();
  // `Korea Polar Institute (KPI)`, and then `kata KPI`: letters that a bracket explains are a body's.
  const letters = new Set<string>();
  for (let i = 1; i + 1 < tokens.length; i++)
    if (tokens[i]?.caps === 2 && tokens[i - 1]?.lower === '(' && tokens[i + 1]?.lower === ')')
      letters.add((tokens[i] as Token).lower);
  const add = (token: Token | undefined, beyond: Token | undefined) => {
    if (!token || token.caps === 0 || token.kind !== Kind.word || common.has(token.lower)) return;
    if (letters.has(token.lower)) return;
    const { terms } = token;
    if (
      terms &&
      (terms.functions !== 0 ||
        terms.verb ||
        terms.noun ||
        (terms.field && !terms.given) ||
        terms.post ||
        terms.head ||
        terms.body ||
        terms.government ||
        terms.place ||
        terms.cue ||
        terms.day !== undefined)
    )
      return;
    if (beyond && beyond.caps > 0) return;
    names.add(token.lower);
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const verb = (token.kinds & senseBits.verb) !== 0 ? token.terms?.verb : undefined;
    if (!verb || token.quotation >= 0) continue;
    if (verb.voice.inverted) add(tokens[i + 1], tokens[i + 2]);
    if (verb.voice.active && verb.strength >= 2) add(tokens[i - 1], tokens[i - 2]);
  }
  return names;
}

/** Everything that is known of a text before the rules look at it, with a rest after each step. */
export function* readTextInSteps(
  text: string,
  pack: LanguagePack,
  options: ExtractOptions,
): Generator<undefined, Context> {
  const lexicon = yield* lexiconSteps(pack);
  const tokens = joinVerbs(text, yield* tokenizeInSteps(text, lexicon));
  yield;
  const quotations = findQuotations(text, tokens);
  yield;
  const sentences = segmentSentences(text, tokens);
  yield;
  const common = commonWords(tokens);
  const { publisher } = options;
  const reading: Reading = {
    text,
    pack,
    lexicon,
    options,
    publisher: publisher ? (outletOfHost(publisher) ?? findOutlet(publisher)) : undefined,
    tokens,
    quotations,
    sentences,
    commonWords: common,
    innerCapitals: innerCapitals(tokens, sentences),
    soloNames: soloNames(tokens, common),
  };
  yield;
  const mentions = yield* findMentionsInSteps(reading);
  const mentionOf: (Mention | undefined)[] = new Array(tokens.length);
  for (const m of mentions) for (let i = m.from; i < m.to; i++) mentionOf[i] = m;
  const layers = yield* findLayersInSteps(reading, mentionOf);
  const masked = new Uint8Array(tokens.length);
  for (const layer of layers) masked.fill(1, layer.from, layer.to);
  const layersIn = new Map<number, Layer[]>();
  for (const layer of layers) layersIn.set(layer.sentence, [...(layersIn.get(layer.sentence) ?? []), layer]);
  const cited = layers.flatMap((layer) => (layer.kind === 'cites' ? layer.sources : []));
  const cast = yield* buildEntitiesInSteps(reading, mentions, cited);
  return { ...reading, layersIn, mentions, mentionOf, cast, layers, masked };
}
