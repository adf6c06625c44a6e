import type { Reading } from '../context.ts';
import type { Token } from '../text/token.ts';
import type { Item, ItemKind } from './items.ts';

const breaks = new Set<ItemKind>([
  'modifier',
  'post',
  'head',
  'body',
  'outlet',
  'anonymous',
  'word',
  'number',
  'title',
  'honorific',
  'place',
  'government',
  'field',
]);

/** What a head closes when it stands behind it: `Semen Indonesia Tbk`. */
const closable = new Set<ItemKind>(['name', 'body', 'government', 'place']);

const looksGiven = (reading: Reading, item: Item): boolean => {
  const token = reading.tokens[item.from] as Token;
  return Boolean(token.terms?.given) || reading.soloNames.has(token.lower);
};

/** `PT Maju Jaya`, `Gapoktan Tani Makmur`: given names that are words of luck and welfare too. */
const isBodyWord = (reading: Reading, item: Item): boolean =>
  reading.pack.bodyWords.has((reading.tokens[item.from] as Token).lower);

/** `RSUD dr Soetomo | Cita Rosalina`: a title right behind a head opens the name of whom the body is called after; its items. */
function namesake(reading: Reading, items: readonly Item[], title: number, from: number): number {
  const names = items.slice(from);
  const called = items[title - 1]?.kind === 'head' && names.length > 1 && names.every((n) => n.kind === 'name');
  if (!called || looksGiven(reading, names[0] as Item)) return 0;
  const given = names.findIndex((n, i) => i > 0 && looksGiven(reading, n));
  return given > 0 ? given : 1;
}

/** `Rasti | Ayuningrum`: what looks like a name here is the last part of one that begins with the word before it. */
function closesName(reading: Reading, names: readonly Item[], at: number, from: number): boolean {
  const before = names[at - 1];
  if (at <= from || at !== names.length - 1 || before?.kind !== 'name' || isBodyWord(reading, before)) return false;
  const last = reading.tokens[(names[at] as Item).from] as Token;
  return reading.pack.lastEndings?.test(last.lower) === true && !reading.soloNames.has(last.lower);
}

/**
 * Index of the first item of the person's name in a noun phrase that begins with a post, a title or a body; items.length when there is
 * none. After a title everything is the name; else the capitalised words behind the last known term are, less those that
 * belong to a body's own name (`Yayasan Cahaya Bangsa | Budi Santoso`).
 */
export function nameStart(reading: Reading, items: readonly Item[]): number {
  const titles = items.findLastIndex((i) => i.kind === 'title' || i.kind === 'honorific');
  const dot = items[titles + 1]?.kind === 'joiner' ? 1 : 0;
  const afterTitle = items[titles + 1 + dot];
  // `Direktur Pelayanan Haji Luar Negeri Retno`: a title that a field of several words follows is part of the office.
  const ofOffice = afterTitle?.kind === 'field' && afterTitle.to - afterTitle.from > 1;
  if (
    titles >= 0 &&
    afterTitle &&
    !ofOffice &&
    (afterTitle.kind === 'name' || afterTitle.kind === 'place' || afterTitle.kind === 'field')
  )
    return titles + 1 + dot + namesake(reading, items, titles, titles + 1 + dot);
  let last = items.length - 1;
  while (last >= 0) {
    const item = items[last] as Item;
    if (breaks.has(item.kind)) {
      // A place behind a given name is part of the name (`Hasan Aceh`).
      const before = items[last - 1];
      if ((item.kind === 'place' || item.kind === 'field') && before?.kind === 'name' && looksGiven(reading, before))
        last--;
      else break;
    } else last--;
  }
  const first = last + 1;
  const names = items.slice(first);
  if (names[0]?.kind === 'joiner') {
    // Behind an acronym in brackets stands a name of its own.
    const bracket = reading.tokens[names[0].from]?.lower === '(' && names.length > 1;
    // `Direktur Oxfam untuk DRC Samuel Okaro`: capitals alone are what the post is for.
    const mark = names[1] && reading.tokens[names[1].from];
    const acronym = mark?.caps === 2 && mark.end - mark.start > 1 && names.length > 2;
    // `Juru Bicara Pemerintah untuk Penanganan Gempa Hadi Wirawan`: behind what the post is for.
    const given = names.findIndex((n, i) => i > 1 && n.kind === 'name' && looksGiven(reading, n));
    return bracket ? first + 1 : acronym ? first + 2 : given > 0 ? first + given : items.length;
  }
  if (names.length === 0) return items.length;
  // `Sekretaris Perusahaan BUMI Dileep Srivastava`: letters between a post and a name in small letters are a body's.
  const [letters, second] = names.map((n) => reading.tokens[n.from]);
  const isBody = letters?.caps === 2 && letters.end - letters.start > 2 && letters.terms?.given === undefined;
  if (first > 0 && isBody && second?.caps === 1) return first + 1;
  const closing = names.findLastIndex((n) => n.kind === 'joiner' && reading.tokens[n.from]?.lower === '(');
  if (closing >= 0 && closing < names.length - 1) return first + closing + 1;
  const anchor = items[last];
  // A head behind a body's name closes it (`Bank Central Asia Tbk`, `Santika Hotel`); one before it takes words for its own name.
  const before = items[last - 1];
  const head = anchor ? (reading.tokens[anchor.from] as Token) : undefined;
  // `BUMN` says all there is; `PT` and `Yayasan` want a name.
  const capital =
    head !== undefined &&
    head.caps > 0 &&
    (!(head.caps === 2 && head.end - head.start > 3) || reading.pack.unnamedHeads?.has(head.lower) === true);
  const wants = anchor?.kind === 'head' && capital && !(before && closable.has(before.kind));
  // `PDAM Tirta Musi`: a word of luck behind a body opens its name, whether or not the body is known without one.
  const lucky = (anchor?.kind === 'head' || anchor?.kind === 'body') && isBodyWord(reading, names[0] as Item);
  const hungry = wants || lucky || (anchor?.kind === 'word' && (head?.caps ?? 0) > 0);
  // `Universitas Al Azhar`: a given name behind such a word is the body's.
  const joined = (i: number) => {
    const front = names[i - 1];
    return front !== undefined && reading.pack.nameJoiners.includes((reading.tokens[front.from] as Token).lower);
  };
  const givenFrom = (from: number) => {
    const at = names.findIndex(
      (n, i) => i >= from && n.kind === 'name' && looksGiven(reading, n) && !(i === 1 && joined(i)),
    );
    return closesName(reading, names, at, from) ? at - 1 : at;
  };
  if (anchor?.kind === 'number') {
    // `SDN 2 Kertajaya Nurhayati`: a numbered body has the name of its place; behind `Kelas I` it stands always.
    const given = givenFrom(before?.kind === 'name' && names.length > 2 ? 1 : 0);
    if (given > 0) return first + given;
  }
  if (hungry) {
    // The head takes at least one word for its own name, and the words that such names are made of.
    let own = 1;
    while (own < names.length && isBodyWord(reading, names[own] as Item)) own++;
    if (isBodyWord(reading, names[0] as Item) && own === names.length) return items.length;
    const given = givenFrom(own) > 0 ? givenFrom(own) : givenFrom(1);
    if (given > 0) return first + given;
    // `Kota Randu Wening Astuti`: the area has one word of three.
    const area = names.length === 3 && reading.pack.areaHeads.has(head?.lower ?? '');
    return names.length >= 4 || area ? items.length - 2 : items.length;
  }
  // Only behind a short form of a company (`PT`): `Partai Golkar` is whole.
  const short = before !== undefined && (reading.tokens[before.from] as Token);
  const company = before?.kind === 'head' && short && short.caps === 2 && short.end - short.start === 2;
  if (anchor?.kind === 'body' && company && anchor.to - anchor.from === 1) {
    // `PT Astra Otoparts Yusak Kristian`: the known word is but the first of the body's name.
    const given = givenFrom(1);
    if (given > 0) return first + given;
  }
  // `Mensos Saifullah Yusuf`: a post that names its office itself.
  if (anchor?.kind === 'post' && anchor.senses?.post?.complete) return first;
  if (anchor?.kind === 'post') {
    // `Kapolsek Sukamaju Budi`: where the post is of a place or a body, unknown words before a given name are its name.
    const ofPlace = anchor.senses?.post?.impliesBody || anchor.senses?.post?.holder === 'by-body';
    const given = givenFrom(0);
    if (given > 0 && (ofPlace || (given === 1 && names.length > 2))) return first + given;
    if (given !== 0 && names.length >= 4) return items.length - 2;
  }
  return first;
}
