import type { Context } from '../context.ts';
import type { Mention } from '../sources/mention.ts';
import type { Sentence, TokenRange } from '../text/segment-sentences.ts';

/** A claim that a rule believes to have found. Token ranges are half-open. */
export interface Candidate {
  /** Index of the sentence. */
  sentence: number;
  content: TokenRange[];
  cue: TokenRange | null;
  /** The words that name the source, or null when a clitic or nothing stands there. */
  mention: Mention | null;
  /** True when the source is to be taken from what was said before (a clitic, a quotation that stands alone). */
  carriesOver: boolean;
  /** True when the article hides the source. */
  hidden: boolean;
  /** Through whom the claim came, nearest to the speaker first. */
  via: Mention[];
  rule: string;
  /** 0 to 1, before the refiners adjust it. */
  confidence: number;
  /** True for a cue that closes its claim and so covers cues inside it (`P, kata X`). */
  closes?: boolean;
}

/** A construction of reporting, filled by the pack's lexicon. */
export interface Rule {
  /** Stable, kebab-case: shown as the reason of a result. */
  id: string;
  extract(sentence: Sentence, index: number, context: Context): Candidate[];
}

/** A candidate with the usual values, to be overridden. */
export function candidate(
  rule: string,
  sentence: number,
  over: Partial<Candidate> & Pick<Candidate, 'content'>,
): Candidate {
  return {
    sentence,
    cue: null,
    mention: null,
    carriesOver: false,
    hidden: false,
    via: [],
    rule,
    confidence: 0.8,
    ...over,
  };
}
