import type { SourceType } from '../types.ts';

/** One attribution that an example expects. */
export interface ExpectedAttribution {
  /** The claims, word for word as they stand in the text, in order. */
  claims: readonly string[];
  /** The source's fullest name in the text, in any case of letters; null when the text hides it. */
  speaker: string | null;
  /** Checked only where given. */
  type?: SourceType;
  /** Through whom the claim came, nearest to the speaker first; nobody when left out. */
  via?: readonly string[];
}

/** A text in which a rule finds one attribution; others may find more. */
export interface Example extends ExpectedAttribution {
  text: string;
}

/** The sentences that show what a rule is for, and those that look alike and are none of its business. */
export interface RuleExamples {
  /** Id of the rule. */
  rule: string;
  examples: readonly Example[];
  /** Sentences in which this rule must find nothing. */
  counterExamples: readonly string[];
}

/** A text with all of its attributions, in order. */
export interface Construction {
  name: string;
  text: string;
  /** Domain of the page's publisher, where it matters. */
  publisher?: string;
  attributions: readonly ExpectedAttribution[];
}

/** A text that the engine does not read as it should yet: with `rule`, only what that rule finds is meant. */
export interface Wanted extends Construction {
  rule?: string;
}
