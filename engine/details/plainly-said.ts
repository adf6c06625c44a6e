import { isClause } from '../clauses/noun-complement.ts';
import type { Context } from '../context.ts';
import type { CuePhrase, VerbCue } from '../languages/pack.ts';
import type { Candidate } from '../rules/rule.ts';
import type { Mention } from '../sources/mention.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';

/** What the signs look at. */
interface Seen {
  context: Context;
  candidate: Candidate;
  verb: VerbCue | undefined;
  /** Where the cue begins and ends; negative without one. */
  from: number;
  to: number;
  mention: Mention | null;
  /** The source, unless it is but a pronoun. */
  named: Mention | null;
  /** The cue as a phrase of a kind, and how sure it is: 0 for none. */
  phrase(kind: CuePhrase['kind']): number;
  /** Whether the cue is a noun for what somebody said. */
  noun: boolean;
  /** Whether some part of the content has more than two words. */
  whole: boolean;
  /** Whether all of the content stands in quotation marks. */
  quoted: boolean;
  /** Words between the source and the cue behind it; infinite when it does not stand in front. */
  gap: number;
}

function see(context: Context, candidate: Candidate): Seen {
  const { content, cue, mention } = candidate;
  const { text, tokens } = context;
  const phrase = (kind: CuePhrase['kind']) =>
    (cue && termAt(text, tokens, cue.from, (s) => s.cue?.kind === kind)?.senses.cue?.strength) || 0;
  return {
    context,
    candidate,
    verb: cue ? tokens[cue.from]?.terms?.verb : undefined,
    from: cue?.from ?? -1,
    to: cue?.to ?? -1,
    mention,
    named: mention?.kind === 'pronoun' ? null : mention,
    phrase,
    noun: cue !== null && termAt(text, tokens, cue.from, (s) => s.noun?.kind === 'speech') !== null,
    whole: content.some((r) => r.to - r.from > 2),
    quoted: content.every((r) => (tokens[r.from]?.quotation ?? -1) >= 0),
    gap: cue && mention && mention.to <= cue.from ? cue.from - mention.to : Number.POSITIVE_INFINITY,
  };
}

/** `Menurut X, P`; `P, menurut X`: a measure (`dibagi menurut usia`) has no comma and no source. */
function isApart({ context, from, whole }: Seen): boolean {
  const before = context.tokens[from - 1];
  return whole && (before === undefined || before.kind === Kind.newline || ',.?!'.includes(before.lower));
}

const asks = (verb: VerbCue | undefined): boolean =>
  (verb?.frame === 'directive' || verb?.frame === 'commissive') && verb.strength >= 2;

/** Signs that a source and words of saying stand side by side that can hardly mean anything else, by name. */
const signs: readonly (readonly [name: string, shows: (seen: Seen) => unknown])[] = [
  ['according-to', (s) => s.phrase('according-to') === 3 && s.named && isApart(s)],
  // `In a poll released on Tuesday, P`
  [
    'in-document',
    (s) =>
      s.candidate.rule === 'according-to' && s.mention?.kind === 'document' && !s.verb && !s.phrase('according-to'),
  ],
  // `P, dikutip dari CNBC`
  ['cites-outlet', (s) => s.phrase('cites') === 3 && s.mention?.kind === 'outlet'],
  // `Reuters, mengutip dua pejabat, melaporkan P`
  ['chain', (s) => s.named && s.candidate.via.some((v) => v.outlet || v.kind === 'outlet')],
  // `P, demikian menurut X`
  ['thus', (s) => s.phrase('thus') === 3 && s.named],
  // `pernyataan X bahwa P`
  [
    'noun-of',
    (s) => s.noun && s.mention?.from === s.to && hasFunction(s.context.tokens[s.mention.to], F.complementizer),
  ],
  // `X's claim that P`, `his promise to P`
  ['owned-noun', (s) => s.noun && s.gap < Number.POSITIVE_INFINITY],
  // `Kebijakan itu dinilai pengamat tidak tepat`: a passive with its agent behind it and its claim on both sides.
  ['agent', (s) => s.verb?.voice.passive && s.named?.from === s.to && s.candidate.content.length > 1],
  // `X berpesan: "P"`
  [
    'before-quotation',
    (s) =>
      s.verb?.voice.active &&
      s.quoted &&
      s.named &&
      (s.verb.form || (s.verb.strength >= 2 && s.named.kind !== 'anonymous')),
  ],
  // `He defended the plan, saying, "P"`
  ['form-quotation', (s) => s.verb?.voice.active && s.verb.strength === 3 && s.verb.form && s.quoted && s.mention],
  // `reported that P`: what may be an act or a thing otherwise is a report before its complementizer.
  [
    'bound',
    (s) =>
      hasFunction(s.context.tokens[s.to], F.complementizer) &&
      s.mention &&
      (s.verb?.strength ?? 0) >= (s.named ? 2 : 3),
  ],
  // `P, a recent poll has shown`
  ['closing', (s) => s.candidate.closes && s.verb?.form && s.verb.strength >= 2 && s.named],
  // `"P," they wrote`: a quotation with its cue is somebody's, whoever is meant.
  [
    'after-quotation',
    (s) => s.candidate.rule === 'quote-then-cue' && s.verb?.form && s.verb.strength >= 2 && s.mention,
  ],
  // `a poll showed P`
  [
    'document-shows',
    (s) =>
      s.verb?.ofDocuments && s.verb.strength >= 2 && s.mention?.kind === 'document' && s.gap < Number.POSITIVE_INFINITY,
  ],
  // `Dalam surat itu tertulis P`
  [
    'stands-in-document',
    (s) =>
      (s.verb?.voice.passive || s.verb?.voice.stative) &&
      s.candidate.rule === 'passive-with-agent' &&
      s.mention?.kind === 'document',
  ],
  // `Studi itu juga menyebut P`
  [
    'document-tells',
    (s) =>
      s.verb &&
      !s.verb.form &&
      s.verb.frame === 'statement' &&
      s.verb.voice.active &&
      s.verb.strength >= 2 &&
      s.gap <= 2 &&
      s.mention?.kind === 'document',
  ],
  // `BPS mencatat 26 juta orang miskin`
  [
    'body-counts',
    (s) =>
      s.verb?.ofDocuments &&
      s.verb.strength >= 2 &&
      s.mention?.kind === 'body' &&
      s.gap === 0 &&
      s.whole &&
      s.context.tokens[s.candidate.content[0]?.from ?? -1]?.kind === Kind.number,
  ],
  // `she called for an inquiry`, `Doyle condemned the strike`: what is asked, promised or judged, by whoever is its subject.
  [
    'form-asks',
    (s) => {
      const plain = s.verb?.alsoNoun === true && (s.context.tokens[s.from] as Token).lower === s.verb.root;
      return s.verb?.form && s.mention && ((s.verb.frame === 'evaluation' && !plain) || asks(s.verb));
    },
  ],
  // `pelaku mengancam akan P`, `Sekjen PBB mendesak semua pihak P`
  ['asks', (s) => asks(s.verb) && !s.verb?.form && s.named && s.gap === 0 && s.whole],
  // `Para saksi menyebut P`: people without a name right before what they do in nothing but words.
  [
    'people-tell',
    (s) =>
      s.mention?.kind === 'anonymous' &&
      s.gap === 0 &&
      s.verb?.voice.active &&
      !s.verb.ofDocuments &&
      !s.verb.form &&
      s.verb.frame === 'statement' &&
      s.verb.strength >= 2 &&
      s.whole,
  ],
  // `analysts agreed the plan was rushed`, `…, adding he would appeal`: a clause behind a form of saying and its subject.
  [
    'form-tells',
    (s) => {
      const [content] = s.candidate.content;
      const tells = s.verb?.frame === 'statement' || s.verb?.frame === 'finding';
      const asked = content && hasFunction(s.context.tokens[content.from], F.question);
      const near = s.gap <= 2 || s.verb?.form === 'participle';
      return (
        s.verb?.form &&
        s.verb.strength >= 2 &&
        tells &&
        near &&
        s.mention &&
        content &&
        isClause(s.context, content) &&
        !asked
      );
    },
  ],
  // `Ia mengatakan P`: where a form has one use only, its subject may be a pronoun.
  [
    'in-words',
    (s) =>
      s.verb?.strength === 3 &&
      s.verb.frame === 'statement' &&
      s.mention &&
      (s.named || (s.verb.voice.active === true && s.gap <= 2)),
  ],
];

/** The first sign that an attribution is plainly said (`X said P`; `P, according to X`), by name; null for none. */
export function plainSign(context: Context, candidate: Candidate): string | null {
  const seen = see(context, candidate);
  return signs.find(([, shows]) => Boolean(shows(seen)))?.[0] ?? null;
}
