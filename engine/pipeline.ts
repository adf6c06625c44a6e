import type { Context } from './context.ts';
import type { LanguagePack } from './languages/pack.ts';
import { readTextInSteps } from './read-text.ts';
import { refiners } from './refiners/index.ts';
import { rules } from './rules/index.ts';
import type { Candidate } from './rules/rule.ts';
import { resolveSpeakersInSteps } from './sources/resolve-speakers.ts';
import type { Sentence } from './text/segment-sentences.ts';
import type { ExtractOptions } from './types.ts';
import { type Draft, writeResultInSteps } from './write-result.ts';

/** All candidates of all rules, sentence by sentence, with a rest behind each rule. */
function* findCandidates(context: Context): Generator<undefined, readonly Candidate[]> {
  const found: Candidate[] = [];
  for (let index = 0; index < context.sentences.length; index++) {
    const sentence = context.sentences[index] as Sentence;
    for (const rule of rules) {
      for (const one of rule.extract(sentence, index, context)) found.push(one);
      yield;
    }
  }
  return found;
}

/**
 * The way of a text through the engine: tokens, quotations and sentences; mentions and the cast of the article; candidates
 * by the rules; one consistent reading by the refiners; speakers by the discourse; the result. It rests between its steps, so
 * that a page on which it runs can do other things meanwhile.
 */
export function* extractInSteps(
  text: string,
  pack: LanguagePack,
  options: ExtractOptions,
): Generator<undefined, Draft> {
  const context = yield* readTextInSteps(text, pack, options);
  let candidates = yield* findCandidates(context);
  for (const refine of refiners) {
    candidates = refine(candidates, context);
    yield;
  }
  const { resolved, madeUp } = yield* resolveSpeakersInSteps(candidates, context);
  return yield* writeResultInSteps(context, resolved, madeUp);
}
