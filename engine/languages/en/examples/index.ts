import type { RuleExamples } from '../../examples.ts';
import { examples as accordingTo } from './according-to.ts';
import { examples as basedOn } from './based-on.ts';
import { examples as citesOutlet } from './cites-outlet.ts';
import { examples as continuedQuotation } from './continued-quotation.ts';
import { examples as hiddenSource } from './hidden-source.ts';
import { examples as invertedCue } from './inverted-cue.ts';
import { examples as nounCue } from './noun-cue.ts';
import { examples as passiveGoesOn } from './passive-goes-on.ts';
import { examples as passiveWithAgent } from './passive-with-agent.ts';
import { examples as pointsBack } from './points-back.ts';
import { examples as quoteThenCue } from './quote-then-cue.ts';
import { examples as saysThat } from './says-that.ts';
import { examples as speakerColon } from './speaker-colon.ts';

export { constructions } from './constructions.ts';
export { wanted } from './wanted.ts';

/** The examples of every rule. */
export const ruleExamples: readonly RuleExamples[] = [
  accordingTo,
  basedOn,
  citesOutlet,
  continuedQuotation,
  hiddenSource,
  invertedCue,
  nounCue,
  passiveGoesOn,
  passiveWithAgent,
  pointsBack,
  quoteThenCue,
  saysThat,
  speakerColon,
];
