import type { Context } from '../context.ts';
import type { Candidate } from '../rules/rule.ts';
import { bySentence, contains, type Refiner } from './refiner.ts';

const cueInside = (outer: Candidate, inner: Candidate) => inner.cue !== null && contains(outer, inner.cue.from);
const carries = (c: Candidate) => c.mention?.kind === 'outlet' || c.mention?.kind === 'document';
const sameStart = (a: Candidate, b: Candidate) => a.content[0]?.from === b.content[0]?.from;
const tokens = (c: Candidate) => c.content.reduce((n, r) => n + r.to - r.from, 0);

/** What is left of a candidate's content before a token. */
const cutBefore = (c: Candidate, token: number): Candidate => ({
  ...c,
  content: c.content.map((r) => ({ from: r.from, to: Math.min(r.to, token) })).filter((r) => r.to - r.from >= 1),
});

/** `the report says the country is not what it thinks it is`: a pronoun of things is nobody whose words a document passes on. */
const namesThing = (c: Candidate, { pack, tokens }: Context): boolean =>
  c.mention?.kind === 'pronoun' && pack.neuter?.has(tokens[c.mention.from]?.lower ?? '') === true;

/**
 * `the poll shows that most people want a bridge`, `polls show few think P`: wishes are nobody's words to pass on, and a document
 * passes no thoughts on.
 */
function isThought(inner: Candidate, outer: Candidate, { tokens }: Context): boolean {
  const verb = tokens[inner.cue?.from ?? -1]?.terms?.verb;
  return verb?.ofMind === true && (verb.frame !== 'statement' || outer.mention?.kind === 'document');
}

/** Where the words of a candidate end before a clause of reporting that closes it, else past them all. */
function behindOf(inner: Candidate, outer: Candidate, { tokens }: Context): number {
  const cue = outer.cue?.from ?? 0;
  if (!outer.closes || !contains(inner, cue)) return Number.POSITIVE_INFINITY;
  let at = Math.min(cue, outer.mention?.from ?? cue);
  while (at > 0 && tokens[at - 1]?.lower === ',') at--;
  return at;
}

type Verdict = 'both' | 'first' | 'second' | 'chain' | 'cut';

/** What becomes of two candidates of one sentence, the first one's cue or content standing first. */
function settle(a: Candidate, b: Candidate, context: Context): Verdict {
  // One verb read twice: behind its claim it closes it.
  if (a.cue && a.cue.from === b.cue?.from) {
    if (a.closes && b.rule === 'says-that') return 'first';
    if (b.closes && a.rule === 'says-that') return 'second';
  }
  const aHoldsB = cueInside(a, b);
  const bHoldsA = cueInside(b, a);
  // Who is named outweighs a source that is hidden.
  if ((aHoldsB || bHoldsA) && a.hidden !== b.hidden) return a.hidden ? 'second' : 'first';
  if (aHoldsB && bHoldsA) {
    // `Minister X said P, Antara reported`
    const [closing, inner] = b.closes ? [b, a] : [a, b];
    if (closing.closes && carries(closing) && !carries(inner) && inner.mention) return 'chain';
    return b.closes ? 'second' : 'first';
  }
  if (aHoldsB) {
    // `The two sides agreed to resume talks, Xinhua reported`: a clause whose subject is no source is the outlet's own.
    const ownerless = context.pack.modifiers === 'before' && a.closes && b.mention === null;
    if (carries(a) && ownerless) return 'first';
    if (carries(a) && !carries(b) && !b.hidden && !namesThing(b, context) && !isThought(b, a, context)) return 'chain';
    if (b.rule === 'quote-then-cue' && (b.content[0]?.from ?? 0) > (a.content[0]?.from ?? 0) + 1) return 'cut';
    return 'first';
  }
  if (bHoldsA && carries(b) && context.pack.modifiers === 'before' && b.closes && a.mention === null) return 'second';
  if (bHoldsA) return carries(b) && !carries(a) && !a.hidden && !isThought(a, b, context) ? 'chain' : 'second';
  const overlap = a.content.some((r) => b.content.some((s) => r.from < s.to && s.from < r.to));
  if (!overlap) return 'both';
  if (a.hidden !== b.hidden) return a.hidden ? 'second' : 'first';
  if (sameStart(a, b) && (a.mention === null) !== (b.mention === null)) return a.mention ? 'first' : 'second';
  if (a.confidence !== b.confidence) return a.confidence > b.confidence ? 'first' : 'second';
  return tokens(a) >= tokens(b) ? 'first' : 'second';
}

/**
 * Nested and overlapping candidates of a sentence: a claim covers the cues inside it, unless its source is an outlet that
 * passes another's words on (then they make a chain); a closing cue covers the whole clause before it.
 */
export const overlaps: Refiner = (candidates, context) => {
  const kept: Candidate[] = [];
  for (const group of bySentence(candidates).values()) {
    let list = [...group];
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        const a = list[i] as Candidate;
        const b = list[j] as Candidate;
        const verdict = settle(a, b, context);
        if (verdict === 'both') continue;
        if (verdict === 'chain') {
          const [outer, inner] = carries(a) && !carries(b) ? [a, b] : [b, a];
          const own = cutBefore(inner, behindOf(inner, outer, context));
          const merged = { ...own, via: [...inner.via, ...(outer.mention ? [outer.mention] : []), ...outer.via] };
          list = list.map((c) => (c === inner ? merged : c)).filter((c) => c !== outer);
        } else if (verdict === 'cut') {
          const cut = cutBefore(a, (b.content[0] as { from: number }).from);
          list = tokens(cut) >= 4 ? list.map((c) => (c === a ? cut : c)) : list.filter((c) => c !== a);
          if (tokens(cut) >= 4) continue;
        } else list = list.filter((c) => c !== (verdict === 'first' ? b : a));
        i = -1;
        break;
      }
    }
    kept.push(...list);
  }
  return kept;
};
