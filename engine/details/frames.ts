import type { Context } from '../context.ts';
import type { Resolved } from '../sources/discourse.ts';
import type { Sentence, TokenRange } from '../text/segment-sentences.ts';
import type { Token } from '../text/token.ts';

/** The words of a sentence that frame one attribution: outside all content and quotations, up to the cue of another speaker. */
export interface Frame {
  /** The cue, or the content of a quotation that stands alone: what is nearest to it belongs to it. */
  anchor: TokenRange;
  /** Runs of tokens in order of the text, each without a gap. */
  runs: TokenRange[];
}

/** Words on either side of the cue that are looked at: beyond them stands another matter, and time stays linear. */
const reach = 60;

/** Tells for each attribution which words of its sentence frame it. Built once a text. */
export class Frames {
  private readonly context: Context;
  /** Where the content that starts (ends) at a token ends (starts), plus one; 0 where none does. */
  private readonly endOf: Int32Array;
  private readonly startOf: Int32Array;
  private readonly cues = new Map<number, Resolved>();

  constructor(context: Context, resolved: readonly Resolved[]) {
    this.context = context;
    this.endOf = new Int32Array(context.tokens.length + 1);
    this.startOf = new Int32Array(context.tokens.length + 1);
    for (const r of resolved) {
      if (r.candidate.cue) this.cues.set(r.candidate.cue.from, r);
      for (const { from, to } of r.candidate.content) {
        this.endOf[from] = Math.max(this.endOf[from] as number, to + 1);
        this.startOf[to] = this.startOf[to] ? Math.min(this.startOf[to] as number, from + 1) : from + 1;
      }
    }
  }

  /** The sentence of the cue: a cue that points back stands behind the sentence it points to. */
  private sentenceOf({ candidate }: Resolved, anchor: TokenRange): Sentence {
    const { sentences } = this.context;
    let at = candidate.sentence;
    while (at + 1 < sentences.length && anchor.from >= (sentences[at] as Sentence).to) at++;
    return sentences[at] as Sentence;
  }

  private isOther(cue: Resolved | undefined, own: Resolved): boolean {
    return cue !== undefined && cue !== own && cue.speaker !== own.speaker;
  }

  /** The frame of an attribution. */
  of(own: Resolved): Frame {
    const { content, cue } = own.candidate;
    const anchor = cue ?? { from: content[0]?.from ?? 0, to: content.at(-1)?.to ?? 0 };
    const sentence = this.sentenceOf(own, anchor);
    return { anchor, runs: [...this.before(own, anchor.from, sentence), ...this.behind(own, anchor.to, sentence)] };
  }

  private behind(own: Resolved, from: number, sentence: Sentence): TokenRange[] {
    const runs: TokenRange[] = [];
    let start = from;
    let i = from;
    const close = () => {
      if (i > start) runs.push({ from: start, to: i });
    };
    for (let seen = 0; i < sentence.to && seen < reach; seen++) {
      const jump = Math.max((this.endOf[i] as number) - 1, this.quotationEnd(i));
      if (jump > i) {
        close();
        i = jump;
        start = i;
        continue;
      }
      if (this.isOther(this.cues.get(i), own)) break;
      i++;
    }
    close();
    return runs;
  }

  private before(own: Resolved, from: number, sentence: Sentence): TokenRange[] {
    const runs: TokenRange[] = [];
    let end = from;
    let i = from;
    const close = () => {
      if (i < end) runs.unshift({ from: i, to: end });
    };
    for (let seen = 0; i > sentence.from && seen < reach; seen++) {
      const start = (this.startOf[i] as number) - 1;
      const jump = start >= 0 ? Math.min(start, this.quotationStart(i - 1)) : this.quotationStart(i - 1);
      if (jump < i) {
        close();
        i = Math.max(jump, sentence.from);
        end = i;
        continue;
      }
      if (this.isOther(this.cues.get(i - 1), own)) break;
      i--;
    }
    close();
    return runs;
  }

  /** Token index behind the quotation that holds a token, or -1. */
  private quotationEnd(at: number): number {
    const quotation = this.context.quotations[(this.context.tokens[at] as Token).quotation];
    return quotation ? quotation.close + 1 : -1;
  }

  /** Token index of the opening mark of the quotation that holds a token, or past it when none does. */
  private quotationStart(at: number): number {
    const quotation = this.context.quotations[(this.context.tokens[at] as Token).quotation];
    return quotation ? quotation.open : at + 1;
  }
}

/** Tokens between a range and an anchor; 0 when they touch. */
export const distance = (range: TokenRange, anchor: TokenRange): number =>
  Math.max(anchor.from - range.to, range.from - anchor.to, 0);
