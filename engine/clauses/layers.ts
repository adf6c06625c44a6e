import type { Reading } from '../context.ts';
import { sameHouse } from '../outlets/find-outlet.ts';
import { brackets } from '../sources/appositions.ts';
import { isFiller } from '../sources/items.ts';
import type { Mention } from '../sources/mention.ts';
import { plainMention, readMention } from '../sources/read-mention.ts';
import { siteAt } from '../sources/site.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence } from '../text/segment-sentences.ts';
import { termAt } from '../text/term.ts';
import type { Token } from '../text/token.ts';
import { dateEnd } from './dates.ts';

/** A citing phrase and whom it cites. It lies over the clause or sentence that it stands in. */
export interface Layer {
  from: number;
  to: number;
  sentence: number;
  kind: 'cites' | 'based-on';
  /** Token range of the cue words. */
  cue: { from: number; to: number };
  /** Cited outlets or documents, nearest to the speaker first; empty for a phrase that gives only a date or a channel. */
  sources: Mention[];
  /** True for an active form between commas or in front (`Mengutip dua pejabat, Reuters melaporkan`): whoever reports cites. */
  citer?: true;
}

type MentionMap = readonly (Mention | undefined)[];

/** A known outlet, also one whose name is an ordinary word: the cue beside it settles that. */
function outletAt(reading: Reading, at: number): Mention | null {
  const { text, tokens } = reading;
  const term = termAt(text, tokens, at, (s) => s.outlet, true);
  if (!term?.senses.outlet) return null;
  const to = at + term.length;
  const name = text.slice((tokens[at] as Token).start, (tokens[to - 1] as Token).end);
  return brackets(
    reading,
    plainMention(reading, at, to, 'outlet', { name, outlet: term.senses.outlet.outlet }),
    tokens.length,
  );
}

/** Whom the words after a citing cue cite. An unknown bare name is taken for an outlet, for a person is seldom cited so, but for their `words`. */
function citedAt(reading: Reading, at: number, to: number, sure = true, words = false): Mention | null {
  let from = at;
  const site = siteAt(reading, at);
  if (site && !reading.tokens[at]?.terms?.outlet) return site;
  while (from < at + 2 && !reading.tokens[from]?.terms?.outlet && isFiller(reading, from)) from++;
  const outlet = outletAt(reading, from);
  const found = readMention(reading, at, to, -1) ?? readMention(reading, from, to, -1);
  // `mengutip pejabat intelijen AS`: the calling speaks, not the country it serves.
  const named = found?.from === at && found.kind === 'person' && found.name !== null;
  // `mengutip polisi`: a word for people that stands for their body.
  const body = found?.from === at && found.kind === 'body';
  if (from > at && !named && !body && termAt(reading.text, reading.tokens, at, (s) => s.anonymous)) {
    const end = found?.to ?? outlet?.to ?? from;
    const span = { start: (reading.tokens[at] as Token).start, end: (reading.tokens[end - 1] as Token).end };
    return plainMention(reading, at, end, 'anonymous', {
      role: reading.text.slice(span.start, span.end),
      head: (reading.tokens[at] as Token).lower,
    });
  }
  // `aplikasi Halodoc`: the thing itself, that only bears an outlet's name.
  const thing = found?.kind === 'document' && found.from < from && found.to === outlet?.to;
  if (outlet && !thing && (!found || found.to <= outlet.to || found.kind === 'person')) return outlet;
  if (!found || found.kind === 'pronoun') return null;
  if (!words && found.kind === 'person' && found.name && !found.role && found.type === 'person') {
    // `dalam laporan World Economic Outlook`: the title of a report, no outlet.
    if (!sure) return null;
    return { ...found, kind: 'outlet', type: 'outlet' };
  }
  return found;
}

const ownNetwork = (reading: Reading, mention: Mention): boolean =>
  Boolean(reading.publisher && mention.outlet && sameHouse(reading.publisher, mention.outlet));

interface Cited {
  sources: Mention[];
  to: number;
}

/** `Reuters`, `detikINET dari The Verge`, `AFP dan BBC`. */
function citedList(reading: Reading, at: number, to: number, sure: boolean): Cited {
  const { tokens, pack } = reading;
  const first = citedAt(reading, at, to, sure, tokens[at - 1]?.terms?.noun?.kind === 'speech');
  if (!first) return { sources: [], to: at };
  const link = tokens[first.to];
  const next = first.to + 1;
  if (link && next < to && link.caps === 0) {
    const second = citedAt(reading, next, to);
    const both = second && (second.kind === 'outlet' || second.kind === 'body' || second.kind === 'document');
    if (both && first.kind === 'outlet' && pack.postJoiners.includes(link.lower)) {
      // `dikutip A dari B`: B is nearer to the speaker; the publisher's own channel only names itself.
      return { sources: ownNetwork(reading, first) ? [second] : [second, first], to: second.to };
    }
    if (both && hasFunction(link, F.coordinator)) return { sources: [first, second], to: second.to };
  }
  return { sources: [first], to: first.to };
}

/** What may close a citing phrase: dates and brackets, each after a comma or not. */
function tailEnd(reading: Reading, at: number, to: number): number {
  let i = at;
  for (;;) {
    const comma = reading.tokens[i]?.lower === ',' ? 1 : 0;
    const date = dateEnd(reading, i + comma, to);
    if (date > i + comma) i = date;
    else break;
  }
  return i;
}

/** The outlet that stands right before an active citing verb, with a relative word between or not. */
function citerBefore(reading: Reading, mentionOf: MentionMap, at: number, sentence: Sentence): Mention | null {
  let i = at - 1;
  while (i >= sentence.from && hasFunction(reading.tokens[i], F.relative | F.auxiliary)) i--;
  const mention = i >= sentence.from ? mentionOf[i] : undefined;
  return mention?.kind === 'outlet' || mention?.kind === 'document' ? mention : null;
}

/** A citing phrase at the head of its sentence runs to the comma (`Berdasarkan riset Knight Frank pada 2015 lalu, P`), when no clause begins before it. */
function frontEnd(reading: Reading, at: number, to: number): number {
  const told = reading.pack.modifiers !== 'before' && hasFunction(reading.tokens[at], F.relative);
  for (let i = at; i < to && i < at + 16; i++) {
    const token = reading.tokens[i] as Token;
    if (token.lower === ',') return i;
    if (told && token.quotation < 0) continue;
    if (i >= at + 10) return at;
    if (token.quotation >= 0 || token.terms?.verb || token.lower === ':') return at;
    if (token.caps === 0 && !token.terms && reading.pack.looksLikeVerb(token.lower)) return at;
  }
  return at;
}

/** Whether a token opens its sentence or a clause in it. */
function opensClause(reading: Reading, sentence: Sentence, at: number): boolean {
  const before = reading.tokens[at - 1];
  return at <= sentence.from || before?.lower === ',' || hasFunction(before, F.connective);
}

/** Whether a mention stands right before an active verb, with auxiliaries between or not. */
function hasSubject(reading: Reading, mentionOf: MentionMap, at: number, sentence: Sentence): boolean {
  let i = at - 1;
  while (i >= sentence.from && hasFunction(reading.tokens[i], F.auxiliary)) i--;
  const mention = i >= sentence.from ? mentionOf[i] : undefined;
  return mention !== undefined && mention.to === i + 1 && reading.tokens[mention.from - 1]?.terms?.verb === undefined;
}

/** `KCNA mengutip pernyataan X bahwa P`: the noun that ends the cue opens the report, and stays outside. */
const wordsAt = (tokens: readonly Token[], after: number): number =>
  tokens[after - 1]?.terms?.noun?.kind === 'speech' ? after - 1 : after;

/** `kebakaran itu, yang sebelumnya dilaporkan oleh warga, …`: what a relative clause tells of an event by no outlet is no citing phrase. */
function isOfEvent({ pack, tokens }: Reading, at: number, sentence: Sentence, source: Mention): boolean {
  if (pack.modifiers === 'before' || source.kind === 'outlet' || source.kind === 'document') return false;
  let i = at - 1;
  while (i > sentence.from && hasFunction(tokens[i], F.auxiliary)) i--;
  return i > sentence.from && i < at - 1 && hasFunction(tokens[i], F.relative);
}

/** `Dilansir AFP, mengutip seorang pejabat, P`, `dari AFP yang mengutip SANA`: the outlet cites in its turn, right behind the phrase that cites it. */
function citesInTurn(reading: Reading, cite: Layer | undefined, sentence: Sentence, at: number): Layer | null {
  const { text, tokens } = reading;
  if (cite?.kind !== 'cites' || cite.sources[0]?.kind !== 'outlet' || cite.to > at || cite.from < sentence.from)
    return null;
  const term = termAt(text, tokens, at, (s) => s.cue);
  if (term?.senses.cue?.kind !== 'cites' || !term.senses.cue.active) return null;
  for (let i = cite.to; i < at; i++) if (tokens[i]?.lower !== ',' && !hasFunction(tokens[i], F.relative)) return null;
  const cited = citedList(reading, at + term.length, sentence.to, term.senses.cue.strength === 3);
  if (cited.sources.length === 0) return null;
  const to = tailEnd(reading, cited.to, sentence.to);
  return {
    ...cite,
    to: Math.max(to, frontEnd(reading, to, sentence.to)),
    sources: [...cited.sources, ...cite.sources],
  };
}

function layerAt(reading: Reading, mentionOf: MentionMap, sentence: Sentence, index: number, at: number): Layer | null {
  const { text, tokens } = reading;
  const term = termAt(text, tokens, at, (s) => s.cue);
  const cue = term?.senses.cue;
  if (!term || (cue?.kind !== 'cites' && cue?.kind !== 'based-on')) return null;
  const after = at + term.length;
  // In mid-clause a body of data is what something was counted by, not who says it.
  if (cue.kind === 'based-on' && !opensClause(reading, sentence, at)) return null;
  const base = { sentence: index, cue: { from: at, to: after } };
  if (cue.kind === 'cites' && at > sentence.from) {
    // `data Bloomberg yang dikutip Kontan`: what stands before a passive is cited, and cites nobody.
    const isCited = !cue.active && hasFunction(tokens[at - 1], F.relative);
    const outer = isCited ? null : citerBefore(reading, mentionOf, at, sentence);
    if (outer && mentionOf[after])
      return { ...base, from: outer.from, to: wordsAt(tokens, after), kind: 'cites', sources: [outer] };
    // With a subject of its own it is no citing phrase but what somebody did.
    if (cue.active && hasSubject(reading, mentionOf, at, sentence)) return null;
  }
  // `dikutip dari akun Instagram @nama`: an account is cited by its name; `dari keterangan tertulisnya` only tells how it was said.
  const account = mentionOf[after]?.kind === 'outlet' && mentionOf[after].from === after;
  if (!account && termAt(text, tokens, after, (s) => s.channel)) {
    let end = after;
    while (end < sentence.to && !',.'.includes((tokens[end] as Token).lower) && (tokens[end] as Token).quotation < 0)
      end++;
    return { ...base, from: at, to: tailEnd(reading, end, sentence.to), kind: cue.kind, sources: [] };
  }
  // `pernyataan X yang dikutip Y`: the relative word goes with the phrase.
  // `The New York Times, yang mengutip dokumen internal, …`: an aside of whoever reports.
  const aside = hasFunction(tokens[at - 1], F.relative) && tokens[at - 2]?.lower === ',';
  const from = (!cue.active || aside) && at > sentence.from && hasFunction(tokens[at - 1], F.relative) ? at - 1 : at;
  let cited = citedList(reading, after, sentence.to, cue.strength === 3);
  // `Dalam laporan itu, P`, `Mengutip keterangan resmi X`: the cue's last word begins the document itself.
  const own = mentionOf[after] ?? mentionOf[after - 1];
  if (own?.kind === 'document' && own.from === after - 1) cited = { sources: [own], to: own.to };
  if (cited.sources.length === 0) {
    const date = dateEnd(reading, after, sentence.to);
    return date > after ? { ...base, from, to: tailEnd(reading, date, sentence.to), kind: 'cites', sources: [] } : null;
  }
  if (isOfEvent(reading, at, sentence, cited.sources[0] as Mention)) return null;
  const tail = tailEnd(reading, cited.to, sentence.to);
  const opens = (place: number) => place === sentence.from || tokens[place - 1]?.lower === ',';
  // `Dengan mengutip dua pejabat, X melaporkan P`
  const joined = hasFunction(tokens[at - 1], F.preposition | F.subordinator);
  const layer: Layer = {
    ...base,
    from,
    to: tail,
    kind: cue.kind,
    sources: cited.sources,
    ...(cue.active && (opens(at) || aside || (joined && opens(at - 1))) ? { citer: true as const } : {}),
  };
  const next = hasFunction(tokens[tail], F.relative) ? tail + 1 : tail;
  const turned = citesInTurn(reading, layer, sentence, next);
  return turned ?? (at === sentence.from ? { ...layer, to: frontEnd(reading, tail, sentence.to) } : layer);
}

/** Finds the citing phrases outside quotations, in order of the text. It rests after each sentence. */
export function* findLayersInSteps(reading: Reading, mentionOf: MentionMap): Generator<undefined, Layer[]> {
  const layers: Layer[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    let at = sentence.from;
    while (at < sentence.to) {
      const token = reading.tokens[at] as Token;
      const open = token.quotation < 0 && token.terms;
      const turned = open ? citesInTurn(reading, layers.at(-1), sentence, at) : null;
      if (turned) layers.pop();
      const layer = turned ?? (open ? layerAt(reading, mentionOf, sentence, index, at) : null);
      if (layer) {
        layers.push(layer);
        at = Math.max(layer.to, at + 1);
      } else at++;
    }
    yield;
  }
  return layers;
}
