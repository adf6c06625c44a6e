import { accordingTo } from './according-to.ts';
import { basedOn, citesOutlet } from './cites-outlet.ts';
import { invertedCue } from './inverted-cue.ts';
import { nounCue } from './noun-cue.ts';
import { hiddenSource, passiveGoesOn, passiveWithAgent } from './passive.ts';
import { quoteThenCue } from './quote-then-cue.ts';
import type { Rule } from './rule.ts';
import { saysThat } from './says-that.ts';
import { speakerColon } from './speaker-colon.ts';

/** All constructions. Each looks at a sentence by itself; the refiners settle what several of them found. */
export const rules: readonly Rule[] = [
  quoteThenCue,
  speakerColon,
  saysThat,
  invertedCue,
  accordingTo,
  passiveWithAgent,
  passiveGoesOn,
  nounCue,
  citesOutlet,
  basedOn,
  hiddenSource,
];
