import { readFileSync } from 'node:fs';
import { type Claim, isRight } from '../../cli/eval/calibration.ts';
import { EvidenceReader } from '../../engine/details/evidence.ts';
import { packs } from '../../engine/languages/index.ts';
import { readTextInSteps } from '../../engine/read-text.ts';
import { refiners } from '../../engine/refiners/index.ts';
import { rules } from '../../engine/rules/index.ts';
import type { Candidate } from '../../engine/rules/rule.ts';
import { resolveSpeakersInSteps } from '../../engine/sources/resolve-speakers.ts';
import { runToEnd } from '../../engine/steps.ts';
import type { Language } from '../../engine/types.ts';
import { writeResultInSteps } from '../../engine/write-result.ts';
import type { Row } from './logistic.ts';

interface Document {
  id: string;
  lang: Language;
  outlet?: string;
  text: string;
  attributions: Claim[];
}

/** What the engine finds in one annotated article, with what it observes and whether it is right. Results that the annotation leaves open are dropped. */
function rowsOf(document: Document): Row[] {
  const pack = packs[document.lang];
  if (!pack) return [];
  // Nothing is left out: the weights are to tell what is likely wrong.
  const options = { leastConfidence: 0, ...(document.outlet ? { publisher: document.outlet } : {}) };
  const context = runToEnd(readTextInSteps(document.text, pack, options));
  const candidates = context.sentences.flatMap((sentence, index) =>
    rules.flatMap((rule) => rule.extract(sentence, index, context)),
  );
  const refined = refiners.reduce<readonly Candidate[]>((list, refine) => refine(list, context), candidates);
  const { resolved, madeUp } = runToEnd(resolveSpeakersInSteps(refined, context));
  const reader = new EvidenceReader(context, resolved);
  const evidence = resolved.map((own) => reader.next(own));
  const { sources } = runToEnd(writeResultInSteps(context, resolved, madeUp));
  return resolved.flatMap((own, index) => {
    const [result] = runToEnd(writeResultInSteps(context, [own], madeUp)).attributions;
    if (!result) return [];
    const source = sources.find((s) => s.id === result.sourceId);
    const claim: Claim = { claims: result.content, speaker: source?.name ?? null, type: source?.type ?? 'unstated' };
    const right = isRight(claim, document.attributions);
    // A hidden source is right where the annotation hides it too.
    if (right === null && !own.candidate.hidden) return [];
    return [{ document: document.id, evidence: evidence[index] ?? [], right: right ?? true }];
  });
}

/** The rows of all articles of an annotated file in a language that has a pack. */
export const gatherRows = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => rowsOf(JSON.parse(line) as Document));
