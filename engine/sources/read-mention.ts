import type { Reading } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { senseBits } from '../text/lexicon.ts';
import { functionEnd, functionTerm, termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import { extendMention } from './appositions.ts';
import { readHeadLast } from './head-last/read.ts';
import { interpretRun } from './interpret-run.ts';
import { isFiller, isNameWord, itemFunctions, itemSenses } from './items.ts';
import type { Mention, MentionKind } from './mention.ts';
import { collectRun } from './noun-run.ts';

export const spanOf = (tokens: readonly Token[], from: number, to: number) => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});

/** A mention without a name of its own; fields not given are empty. */
export function plainMention(
  reading: Reading,
  from: number,
  to: number,
  kind: MentionKind,
  over: Partial<Mention> = {},
): Mention {
  const span = spanOf(reading.tokens, from, to);
  return {
    from,
    to,
    kind,
    name: null,
    role: null,
    type: kind === 'body' ? 'organization' : kind === 'pronoun' ? 'person' : kind,
    head: null,
    aliases: [],
    plural: false,
    pointsBack: false,
    span,
    ...over,
  };
}

function pronoun(reading: Reading, at: number): Mention | null {
  const { tokens } = reading;
  const plural = functionTerm(tokens, at, F.pronounPlural);
  if (plural) return plainMention(reading, at, at + plural.length, 'pronoun', { plural: true });
  const single = functionTerm(tokens, at, F.pronounSingular);
  return single ? plainMention(reading, at, at + single.length, 'pronoun') : null;
}

/** `para ahli`, `seorang pejabat`, `sejumlah warga`: what follows a determiner is unnamed unless a name comes with it. */
function determined(reading: Reading, at: number, to: number, sentenceStart: number): Mention | null {
  const { text, tokens } = reading;
  let next = at;
  let plural = false;
  for (;;) {
    const term = functionTerm(tokens, next, F.quantifier | F.indefinite);
    if (!term) break;
    plural ||= (term.senses.functions & F.quantifier) !== 0;
    next += term.length;
  }
  if (next === at || next >= to) return null;
  const inner = interpretRun(reading, collectRun(reading, next, to, sentenceStart));
  if (inner && inner.kind === 'person' && inner.name) return { ...inner, from: at, span: spanOf(tokens, at, inner.to) };
  if (inner && inner.kind !== 'outlet') {
    const role = text.slice((tokens[at] as Token).start, inner.span.end);
    return plainMention(reading, at, inner.to, 'anonymous', { role, head: inner.head, plural });
  }
  let end = next;
  while (end < to && end < next + 5 && isFiller(reading, end)) end++;
  if (end === next) return null;
  const span = spanOf(tokens, at, end);
  return plainMention(reading, at, end, 'anonymous', {
    role: text.slice(span.start, span.end),
    head: (tokens[next] as Token).lower,
    plural,
  });
}

/** `sang menteri`, `the minister`: an article that points back, before its noun. */
function definite(reading: Reading, at: number, to: number, sentenceStart: number): Mention | null {
  const next = functionEnd(reading.text, reading.tokens, at, F.demonstrative);
  if (next === at || next >= to) return null;
  const inner = interpretRun(reading, collectRun(reading, next, to, sentenceStart));
  return inner
    ? {
        ...inner,
        from: at,
        pointsBack: !inner.name || inner.kind !== 'person',
        span: spanOf(reading.tokens, at, inner.to),
      }
    : null;
}

/** `kantor berita Rusia TASS`, `laman BBC`, `situs resmi Kemenkes`: what stands behind the lead is the outlet, or the body whose site it is. */
function led(reading: Reading, at: number, to: number): Mention | null {
  const { text, tokens } = reading;
  let next = at;
  for (;;) {
    const term = functionTerm(tokens, next, F.outletLead);
    if (!term) break;
    next += term.length;
  }
  if (next === at) return null;
  const start = next;
  while (
    next < to &&
    next < start + 4 &&
    (isFiller(reading, next) || termAt(text, tokens, next, (s) => s.government, true))
  )
    next++;
  const outlet = termAt(text, tokens, next, (s) => s.outlet, true);
  if (outlet) {
    const end = next + outlet.length;
    // `jurnalis Bloomberg Mark Gurman`: a calling and its bearer, not the outlet alone.
    if (end < to && (reading.tokens[at] as Token).terms?.post && isNameWord(reading, end, -1)) return null;
    const span = spanOf(tokens, next, end);
    return plainMention(reading, at, end, 'outlet', {
      name: text.slice(span.start, span.end),
      ...(outlet.senses.outlet ? { outlet: outlet.senses.outlet.outlet } : {}),
    });
  }
  const inner = interpretRun(reading, collectRun(reading, next, to, -1));
  if (!inner) return null;
  if (inner.kind === 'body') return { ...inner, from: at, span: spanOf(tokens, at, inner.to) };
  if (inner.kind !== 'person' || !inner.name || inner.role) return null;
  return plainMention(reading, at, inner.to, 'outlet', { name: inner.name });
}

/** `survei LSI`, `data Badan Pusat Statistik`, `laporan itu`: a document, with the body it comes from as part of its name. */
function document(reading: Reading, at: number, to: number, sentenceStart: number): Mention | null {
  const { text, tokens } = reading;
  const noun = termAt(text, tokens, at, (s) => s.noun?.kind === 'document');
  if (!noun) return null;
  let end = at + noun.length;
  let fillers = 0;
  while (end < to && end < at + 24) {
    const again = termAt(text, tokens, end, (s) => s.noun?.kind === 'document');
    if (again) {
      end += again.length;
      continue;
    }
    const joiner = reading.pack.postJoiners.includes((tokens[end] as Token).lower) && (tokens[end] as Token).caps === 0;
    const run = collectRun(reading, joiner ? end + 1 : end, to, sentenceStart);
    // `analisis Washington Post`, `data dari Bloomberg`: the outlet speaks.
    const own = run[0]?.kind === 'outlet' && end <= at + noun.length + 1 ? interpretRun(reading, run) : null;
    if (own?.kind === 'outlet') return { ...own, from: at, span: spanOf(tokens, at, own.to) };
    // `Peraturan Menteri Kesehatan Nomor 8 Tahun 2024`
    const numbered = tokens[end]?.kind === Kind.number && end > at + noun.length;
    if (numbered) {
      end++;
      continue;
    }
    if (run.length > 0) end = (run.at(-1) as { to: number }).to;
    else if (isFiller(reading, end) && fillers++ < 6) end++;
    else break;
  }
  const span = spanOf(tokens, at, end);
  return plainMention(reading, at, end, 'document', {
    name: text.slice(span.start, span.end),
    head: (tokens[at] as Token).lower,
  });
}

/** Bits of all that a mention in small letters can begin with. */
const openingSenses = itemSenses | senseBits.noun;
const openingFunctions =
  itemFunctions |
  F.pronounPlural |
  F.pronounSingular |
  F.pronounFirst |
  F.quantifier |
  F.indefinite |
  F.demonstrative |
  F.outletLead;

/** Reads the noun phrase that starts at a token as a mention of a possible source; null when none starts there. */
export function readMention(reading: Reading, at: number, to: number, sentenceStart: number): Mention | null {
  const token = reading.tokens[at];
  // A text may break off right behind a citing phrase (`… seperti dikutip`): nothing starts there.
  if (!token || token.kind !== Kind.word || token.quotation >= 0) return null;
  const opens = (token.kinds & openingSenses) !== 0 || (token.functions & openingFunctions) !== 0;
  if (token.caps === 0 && !opens && !reading.pack.possessives?.has(token.lower)) return null;
  const he = pronoun(reading, at);
  if (he) return he;
  if (hasFunction(token, F.pronounFirst)) return null;
  if (reading.pack.modifiers === 'before') return readHeadLast(reading, at, to, sentenceStart);
  const found =
    determined(reading, at, to, sentenceStart) ??
    definite(reading, at, to, sentenceStart) ??
    led(reading, at, to) ??
    document(reading, at, to, sentenceStart) ??
    interpretRun(reading, collectRun(reading, at, to, sentenceStart));
  return found ? extendMention(reading, found, to, sentenceStart) : null;
}
