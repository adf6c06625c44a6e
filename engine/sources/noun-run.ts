import type { Reading } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { Kind, type Token } from '../text/token.ts';
import { type Item, type ItemKind, isFiller, isNameWord, isNumeral, knownItem } from './items.ts';

/** Longest noun phrase that is read, in tokens; names of posts run to about twenty. */
const longest = 32;
const mostFillers = 7;

const structural = new Set<ItemKind>(['modifier', 'post', 'head', 'body', 'government', 'outlet', 'anonymous']);
const namelike = new Set<ItemKind>(['name', 'place', 'government', 'body', 'field', 'outlet']);

class Run {
  readonly items: Item[] = [];
  fillers = 0;
  private readonly seen = new Set<ItemKind>();

  push(item: Item): void {
    this.items.push(item);
    this.seen.add(item.kind);
  }
  has(...kinds: ItemKind[]): boolean {
    return kinds.some((k) => this.seen.has(k));
  }
  get last(): Item | undefined {
    return this.items.at(-1);
  }
}

/** Whether a known piece can follow what the run holds, or starts a phrase of its own. */
function accepts(run: Run, item: Item, token: Token): boolean {
  const last = run.last;
  if (!last) return item.kind !== 'field' && (item.kind !== 'place' || token.caps > 0);
  switch (item.kind) {
    case 'post':
    case 'modifier':
      // A post after a name starts an apposition, which is read apart; after a post it goes on (`ketua majelis hakim`).
      return (
        last.kind !== 'name' && last.kind !== 'title' && !(token.caps === 0 && run.has('name', 'place', 'government'))
      );
    case 'anonymous':
      // `Aliansi Mahasiswa`, `Forum Warga`: with capitals it is whom a body is made of.
      return (
        last.kind === 'modifier' ||
        last.kind === 'anonymous' ||
        last.kind === 'post' ||
        (last.kind === 'head' && token.caps > 0)
      );
    case 'field':
      return run.has('post', 'head', 'body', 'anonymous') || (token.caps > 0 && run.has('name', 'modifier'));
    case 'honorific':
      return token.caps > 0 && last.kind !== 'name';
    case 'title':
      return token.caps > 0 || last.kind !== 'name' || run.has('post', 'head');
    case 'head':
      return token.caps > 0
        ? last.kind !== 'name' || run.has('post', 'head')
        : run.has('post', 'anonymous', 'head') && last.kind !== 'name';
    case 'outlet':
      return last.kind !== 'name' || run.has('post', 'head');
    default:
      return true;
  }
}

/** Whether the token joins what stands before and after it into one name or post. */
function joinsOn(reading: Reading, run: Run, at: number, sentenceStart: number): boolean {
  const { tokens, pack } = reading;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const last = run.last;
  if (!last || !next || next.quotation >= 0) return false;
  const nextIsName = isNameWord(reading, at + 1, sentenceStart);
  if (token.kind === Kind.mark) {
    if (token.lower === '.') return endsInitial(reading, run, at) && (nextIsName || next.caps > 0);
    if (token.lower === ',') return listsOn(reading, run, at);
    if (!'-–&/'.includes(token.lower)) return false;
    const tight = token.start === (tokens[at - 1] as Token).end && token.end === next.start;
    if (token.lower === '&') return nextIsName;
    if (tight) return nextIsName || next.caps > 0;
    // `Covid - 19`, `Bone - bone`: a hyphen that some papers set apart.
    const before = tokens[at - 1] as Token;
    return token.lower === '-' && last.kind === 'name' && (next.kind === Kind.number || next.lower === before.lower);
  }
  if (token.kind !== Kind.word || token.caps > 0) return false;
  if (pack.nameJoiners.includes(token.lower)) {
    // `Ursula | von der Leyen`
    const further = pack.nameJoiners.includes(next.lower) && isNameWord(reading, at + 2, sentenceStart);
    const second = last.kind === 'joiner' && pack.nameJoiners.includes((tokens[at - 1] as Token).lower);
    return (namelike.has(last.kind) && (nextIsName || further)) || (second && nextIsName);
  }
  if (holdsBoth(reading, run, at, sentenceStart)) return true;
  if (hasFunction(token, F.coordinator)) {
    if (!run.has('head', 'post', 'body')) return false;
    // `artis Evan Marvino dan Uffri Datun`: what somebody is in private is no office.
    if (last.kind === 'name' && !run.has('head', 'body') && isPrivate(reading, run)) return false;
    // `Pencegahan dan Pengendalian Penyakit`: inside a name of an office both sides are capitalised and neither is a person's.
    const before = tokens[at - 1] as Token;
    if (next.caps !== 1 || before.caps === 0 || next.terms?.given || reading.soloNames.has(next.lower)) return false;
    const known = knownItem(reading, at + 1, sentenceStart);
    if (known && isArea(known) && isArea(last)) return run.items.at(-2)?.kind === 'joiner';
    if (known) return known.kind === 'field' || (known.kind === 'anonymous' && run.has('head'));
    if (last.kind === 'post' && last.to - last.from < 2) return false;
    return nextIsName && last.kind !== 'place' && last.kind !== 'government' && !before.terms?.given;
  }
  if (pack.postJoiners.includes(token.lower)) {
    if (!run.has('post', 'anonymous', 'head') || last.kind === 'name') return false;
    return (
      nextIsName || knownItem(reading, at + 1, sentenceStart) !== null || (run.has('post') && isFiller(reading, at + 1))
    );
  }
  return false;
}

/** Whether the only posts of a phrase are callings in small letters that no body gives. */
const isPrivate = ({ tokens }: Reading, run: Run) => {
  const posts = run.items.filter((i) => i.kind === 'post');
  return posts.length > 0 && posts.every((i) => i.senses?.post?.holder === 'person' && tokens[i.from]?.caps === 0);
};

/** `Direktur Regional UNICEF untuk Timur Tengah | dan Afrika Utara`: the parts of what a post is for. */
const isArea = (item: Item) => item.kind === 'place' || item.kind === 'government';

/** `Founder | sekaligus CEO`, `Pendiri | dan CEO`: one person in two posts; a plain *and* joins only what a person is in private. */
function holdsBoth(reading: Reading, run: Run, at: number, sentenceStart: number): boolean {
  const token = reading.tokens[at] as Token;
  const asPost = hasFunction(token, F.asPost);
  if (!run.has('post') || run.last?.kind === 'name' || !(asPost || hasFunction(token, F.coordinator))) return false;
  const next = knownItem(reading, at + 1, sentenceStart);
  if (asPost) return next?.kind === 'post' || next?.kind === 'modifier';
  const capital = (reading.tokens[at - 1]?.caps ?? 0) > 0 && (reading.tokens[at + 1]?.caps ?? 0) > 0;
  return capital && run.last?.senses?.post?.holder === 'person' && next?.senses?.post?.holder === 'person';
}

/** `Fattah | al-Burhan`, `Abu | ash-Sharif`: an article in small letters, tied to the capital behind it. */
function isArticled(reading: Reading, run: Run, at: number): boolean {
  const token = reading.tokens[at] as Token;
  return run.last?.kind === 'name' && token.caps === 0 && articled.test(reading.text.slice(token.start, token.end));
}
const articled = /^\p{Ll}{1,3}[-’']\p{Lu}\p{Ll}/u;

/** `Harrison Ford`, `Hotman Paris Hutapea`: one known word behind a given name is part of the name. */
function isSurname(reading: Reading, run: Run, known: Item): boolean {
  if (known.to - known.from !== 1 || run.last?.kind !== 'name' || run.has('head')) return false;
  const given = reading.tokens[run.last.from]?.terms?.given;
  return (
    Boolean(given) &&
    ['body', 'government', 'place', 'field', 'outlet'].includes(known.kind) &&
    reading.tokens[known.from]?.caps === 1
  );
}

/** `Menhan Israel | Israel Katz`: a country named twice in a row is somebody's name the second time. */
function isNamesake(reading: Reading, run: Run, known: Item): boolean {
  const { tokens } = reading;
  return (
    known.kind === 'government' &&
    run.last?.kind === 'government' &&
    tokens[known.from]?.lower === tokens[run.last.from]?.lower &&
    tokens[known.to]?.caps === 1
  );
}

/** `S. Hendradewi`, `Prof. Dr. Budi`: the period of an initial or a title. */
function endsInitial(reading: Reading, run: Run, at: number): boolean {
  const before = reading.tokens[at - 1] as Token;
  const tight = before.end === (reading.tokens[at] as Token).start;
  return (
    tight &&
    (run.last?.kind === 'title' ||
      run.last?.kind === 'modifier' ||
      (before.caps > 0 && before.end - before.start === 1))
  );
}

/** `Kepala Biro Hukum, Komunikasi, dan Informasi Publik`: a list inside the name of an office, capitalised to its end. */
function listsOn(reading: Reading, run: Run, at: number): boolean {
  const { tokens } = reading;
  // `Kementerian Desa, Pembangunan Daerah Tertinggal dan Transmigrasi`: the first of its fields makes a name by itself.
  const ministry = tokens[run.items[0]?.from ?? at]?.terms?.head?.type === 'institution' && run.items.length < 3;
  const known = ministry && (run.last?.kind === 'body' || (run.last?.kind === 'head' && run.items.length > 1));
  const office =
    run.last?.kind === 'name' || run.last?.kind === 'field' || (run.last?.kind === 'post' && run.items.length > 1);
  if (!known && (!run.has('post', 'head') || !office)) return false;
  // Behind somebody's name the comma goes on to the next person.
  if (run.items.some((i) => i.kind === 'name' && tokens[i.from]?.terms?.given)) return false;
  for (let i = at + 1; i < at + 9; i++) {
    const token = tokens[i];
    if (!token || token.quotation >= 0) return false;
    if (hasFunction(token, F.coordinator)) {
      const next = tokens[i + 1];
      const before = tokens[i - 1];
      return (
        (before?.lower === ',' || before?.caps === 1) && next?.caps === 1 && !next.terms?.given && !next.terms?.post
      );
    }
    if (token.lower === ',') continue;
    if (token.caps === 0 || token.kind !== Kind.word || token.terms?.given || token.terms?.post) return false;
    if (known && (token.caps !== 1 || token.terms?.head || token.terms?.body || token.terms?.government)) return false;
  }
  return false;
}

/** End of an acronym in brackets inside a name (`Institut Teknologi Bandung (ITB) Jehansyah Siregar`), or `at`. */
function acronymEnd(reading: Reading, run: Run, at: number, sentenceStart: number): number {
  const { tokens } = reading;
  if (tokens[at]?.lower !== '(' || !run.has('post', 'head')) return at;
  let close = at + 1;
  while (close < at + 4 && (tokens[close]?.caps ?? 0) > 0) close++;
  if (close === at + 1 || tokens[close]?.lower !== ')') return at;
  const next = tokens[close + 1];
  if (!next || next.caps === 0 || next.quotation >= 0) return at;
  return isNameWord(reading, close + 1, sentenceStart) || knownItem(reading, close + 1, sentenceStart) ? close + 1 : at;
}

/** `Komisi IX`, `Dapil Jawa Barat VI`: a Roman number behind a word that is numbered, with its area between or not. */
function tellsWhich(reading: Reading, run: Run, at: number): boolean {
  const { tokens, pack } = reading;
  if (!run.last || tokens[at]?.caps === 0 || !isNumeral(reading, at)) return false;
  const heads = pack.numberedHeads;
  const area = run.last.kind === 'place' ? (tokens[run.last.from - 1]?.lower ?? '') : '';
  return heads?.has(tokens[at - 1]?.lower ?? '') === true || heads?.has(area) === true;
}

/** `SpPD-KEMD` behind a name: three capitals and more among small letters are a degree. */
function isDegree(reading: Reading, run: Run): boolean {
  const { last } = run;
  if (last?.kind !== 'name' || run.items.length < 3) return false;
  const token = reading.tokens[last.from] as Token;
  const written = reading.text.slice(token.start, token.end);
  return token.caps === 1 && (written.match(/\p{Lu}/gu)?.length ?? 0) >= 3 && /\p{Ll}/u.test(written);
}

/** Collects the pieces of the noun phrase that starts at a token. Empty when none starts there. */
export function collectRun(reading: Reading, from: number, to: number, sentenceStart: number): Item[] {
  const { tokens } = reading;
  const run = new Run();
  const end = Math.min(to, from + longest);
  let at = from;
  while (at < end) {
    const token = tokens[at] as Token;
    if (token.quotation >= 0 || token.kind === Kind.newline) break;
    const bracket = acronymEnd(reading, run, at, sentenceStart);
    if (bracket > at) {
      run.push({ kind: 'joiner', from: at, to: bracket });
      at = bracket;
      continue;
    }
    const known = knownItem(reading, at, sentenceStart);
    if (known && (isSurname(reading, run, known) || isNamesake(reading, run, known))) {
      run.push({ kind: 'name', from: at, to: at + 1 });
      at++;
    } else if (known && accepts(run, known, token)) {
      run.push(known);
      at = known.to;
    } else if (tellsWhich(reading, run, at)) {
      run.push({ kind: 'number', from: at, to: at + 1 });
      at++;
    } else if (isNameWord(reading, at, sentenceStart) || isArticled(reading, run, at)) {
      // `Ketua MUI Bidang Fatwa Asrorun Niam`: a joiner written large opens the name of a field.
      const opens = run.has('post') && token.caps === 1 && reading.pack.postJoiners.includes(token.lower);
      run.push({ kind: opens ? 'word' : 'name', from: at, to: at + 1 });
      at++;
    } else if (
      run.last?.kind === 'joiner' &&
      tokens[at - 1]?.lower === '-' &&
      (token.kind === Kind.number || token.lower === (tokens[at - 2] as Token).lower)
    ) {
      run.push({ kind: 'name', from: at, to: at + 1 });
      at++;
    } else if (
      run.last &&
      isNumeral(reading, at) &&
      (run.has('head', 'post', 'body', 'modifier') || token.kind === Kind.word) &&
      run.last.kind !== 'title'
    ) {
      run.push({ kind: 'number', from: at, to: at + 1 });
      at++;
    } else if (joinsOn(reading, run, at, sentenceStart)) {
      const comma = token.lower === ',' && hasFunction(tokens[at + 1], F.coordinator) ? 2 : 1;
      run.push({ kind: 'joiner', from: at, to: at + comma });
      at += comma;
    } else if (
      isFiller(reading, at) &&
      run.has(...structural) &&
      run.last?.kind !== 'name' &&
      // `BPS rutin mencatat`: a body known by its name is whole.
      !(run.last?.kind === 'body' && run.items.length === 1) &&
      run.fillers < mostFillers
    ) {
      run.push({ kind: 'word', from: at, to: at + 1 });
      run.fillers++;
      at++;
    } else break;
  }
  // Degrees behind a name are read apart.
  while (run.last?.kind === 'joiner' || isDegree(reading, run) || (run.last?.kind === 'title' && run.has('name')))
    run.items.pop();
  return run.items;
}
