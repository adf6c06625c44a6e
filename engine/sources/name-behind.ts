import type { Reading } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { functionTerm, termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import { interpretRun } from './interpret-run.ts';
import type { Mention } from './mention.ts';
import { collectRun } from './noun-run.ts';

/** Whether a name holds a usual given name, or one that stands alone beside a cue. */
export const isPersonal = (reading: Reading, name: string): boolean =>
  name
    .split(/\s+/)
    .some((word) => reading.lexicon.isGiven(word.toLowerCase()) || reading.soloNames.has(word.toLowerCase()));

/** Whether a token, or the end of the text, closes what stands between commas. */
export const endsApposition = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === Kind.newline ||
  token.kind === Kind.quote ||
  (token.kind === Kind.mark && ',.(;:!?-–—'.includes(token.lower));

/** `dari Universitas Cenderawasih, Jayapura, Yakobus`, `Ketua RT 5, Kelurahan Ulu, Kecamatan Jaka, Emil`: past the parts of an address. */
function pastAddress(reading: Reading, from: number, to: number): number {
  const { text, tokens } = reading;
  let at = from;
  for (let parts = 0; parts < 4 && at < to; parts++) {
    const place = termAt(text, tokens, at, (s) => s.place, true);
    const head = termAt(text, tokens, at, (s) => s.head?.type === 'institution');
    const capital = (tokens[at]?.caps ?? 0) > 0;
    let end = at + (place?.length ?? 0);
    if (head && capital) end = Math.max(end, collectRun(reading, at, to, -1).at(-1)?.to ?? end);
    if (end === at || tokens[end]?.lower !== ',') break;
    at = end + 1;
  }
  return at;
}

/** Whether words like *according to* stand right before a token. */
export function frontsSource(reading: Reading, at: number): boolean {
  const { text, tokens } = reading;
  // `Kata Andi, P`
  const verb = tokens[at - 1];
  if (verb?.terms?.verb?.voice.inverted && verb.caps > 0) return true;
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const cue = termAt(text, tokens, i, (s) => s.cue?.kind === 'according-to');
    if (cue && i + cue.length === at) return true;
  }
  return false;
}

/** The name that follows a post after a comma: `Gubernur DKI Jakarta, Pramono Anung,`. */
export function nameAfter(reading: Reading, mention: Mention, to: number): Mention {
  const { tokens } = reading;
  if (tokens[mention.to]?.lower !== ',' || mention.to + 1 >= to) return mention;
  const past = pastAddress(reading, mention.to + 1, to) - mention.to - 1;
  const run = collectRun(reading, mention.to + 1 + past, to, -1);
  const who = interpretRun(reading, run);
  if (who?.kind !== 'person' || !who.name || who.role) return mention;
  const single = run.filter((i) => i.kind === 'name').length === 1;
  const first = tokens[(run.at(-1) as { from: number }).from] as Token;
  const known =
    first.terms?.given ||
    reading.soloNames.has(first.lower) ||
    run.some((i) => i.kind === 'title' || i.kind === 'honorific');
  const next = tokens[who.to];
  const closed =
    next === undefined || next.kind !== Kind.word || (mention.kind === 'anonymous' && next.terms?.verb !== undefined);
  if (single && !known && !closed) return mention;
  // `yang harus disiapkan tamu, Ratna mengatakan`: a noun that other words govern is nobody's calling.
  const before = tokens[mention.from - 1];
  const governed = before?.kind === Kind.word && before.caps === 0 && !before.terms && mention.kind === 'anonymous';
  // `Kepada penyidik, Ratna mengaku`: behind whom it was told in front, the clause begins.
  const opener = tokens[mention.from - 2];
  const front = opener === undefined || opener.kind === Kind.newline || '.?!'.includes(opener.lower);
  const told = front && hasFunction(before, F.addressee) && (before?.caps ?? 0) > 0;
  if ((governed || told) && next?.kind === Kind.word) return mention;
  // `Menurut keluarga korban, Andi pamit ke sawah`: behind a fronted source the claim begins.
  if (next?.kind === Kind.word && frontsSource(reading, mention.from)) return mention;
  const type = mention.kind === 'anonymous' ? (mention.holder ?? 'person') : mention.type;
  return {
    ...mention,
    kind: 'person',
    to: who.to,
    name: who.name,
    type: type === 'person' ? who.type : type,
    span: { start: mention.span.start, end: who.span.end },
  };
}

/** Words that tell of a post before its bearer's name. */
const longestTold = 14;

/** `Bupati yang kembali maju, Retno Wulan, mengatakan`: the name behind what is told of the post, between its commas. */
export function namePastRelative(reading: Reading, mention: Mention, to: number): Mention {
  const { tokens } = reading;
  if (mention.kind !== 'person' || mention.name || !mention.post || !hasFunction(tokens[mention.to], F.relative))
    return mention;
  let comma = mention.to + 1;
  while (comma < to && comma < mention.to + longestTold && tokens[comma]?.kind === Kind.word) comma++;
  if (tokens[comma]?.lower !== ',') return mention;
  const named = nameAfter(reading, { ...mention, to: comma }, to);
  return named.name && isPersonal(reading, named.name) && endsApposition(tokens[named.to]) ? named : mention;
}

/** `juru bicara Guterres, Stephane Dujarric`: the first name belongs to the post, the full one behind the comma is its bearer. */
export function nameOfAide(reading: Reading, mention: Mention, to: number): Mention {
  if (mention.kind !== 'person' || !mention.name || !mention.role) return mention;
  const { head } = mention;
  const relational = head !== null && reading.pack.relationalPosts.has(head);
  // `vokalis Noah, Ariel`: the group before the comma, a member of it behind.
  const member = head !== null && reading.pack.groupPosts?.has(head) === true && !/\s/.test(mention.name);
  const personal = isPersonal(reading, mention.name);
  // `Ketua Pokdarwis Pantai Baron, Marsono`, `Lurah Sukasari, Wagiman`
  const local = !personal && mention.post !== undefined && mention.post.impliesBody !== 'organization';
  const ofBody = mention.post?.holder === 'by-body' && !/\s/.test(mention.name) && /\s\S+\s/.test(mention.role);
  if (!relational && !ofBody && !member && personal) return mention;
  const role = reading.text.slice(mention.span.start, mention.span.end);
  const named = nameAfter(reading, { ...mention, name: null, role }, to);
  // `Kapolsek Sukamaju Lama, Kompol Budi Santoso`: a title behind the comma opens the bearer's name, whatever follows it.
  const titled = !personal && functionTerm(reading.tokens, mention.to + 1, F.title) !== null;
  if (titled && named.name !== null && named.to > mention.to) return named;
  const whole =
    named.name &&
    (/\s/.test(named.name) || ofBody || member || relational || (local && isPersonal(reading, named.name)));
  const next = reading.tokens[named.to];
  return whole && (endsApposition(next) || (local && next?.terms?.verb?.voice.active)) ? named : mention;
}
