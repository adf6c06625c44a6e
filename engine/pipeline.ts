import type { Context } from './context.ts';
import type { LanguagePack } from './languages/pack.ts';
import { readText } from './read-text.ts';
import { refiners } from './refiners/index.ts';
import { rules } from './rules/index.ts';
import type { Candidate } from './rules/rule.ts';
import { resolveSpeakers } from './sources/discourse.ts';
import type { Sentence } from './text/segment-sentences.ts';
import type { ExtractOptions } from './types.ts';
import { type Draft, writeResult } from './write-result.ts';

/** All candidates of all rules, sentence by sentence. */
function findCandidates(context: Context): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < context.sentences.length; index++) {
    const sentence = context.sentences[index] as Sentence;
    for (const rule of rules) for (const one of rule.extract(sentence, index, context)) found.push(one);
  }
  return found;
}

/**
 * The way of a text through the engine: tokens, quotations and sentences; mentions and the cast of the article; candidates
 * by the rules; one consistent reading by the refiners; speakers by the discourse; the result.
 */
export function extract(text: string, pack: LanguagePack, options: ExtractOptions): Draft {
  const context = readText(text, pack, options);
  const candidates = refiners.reduce<readonly Candidate[]>(
    (list, refine) => refine(list, context),
    findCandidates(context),
  );
  const { resolved, madeUp } = resolveSpeakers(candidates, context);
  return writeResult(context, resolved, madeUp);
}
