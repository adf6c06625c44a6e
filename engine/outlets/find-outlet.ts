import { once } from '../once.ts';
import { runToEnd } from '../steps.ts';
import type { Outlet } from './outlet.ts';
import { outlets } from './registry.ts';

/** One way to write an outlet in running text. */
export interface OutletName {
  /** The words as written; a domain (`detik.com`) in lower case. */
  words: string;
  outlet: Outlet;
  /** True for an ordinary word or another's name as well: it counts only beside a citing cue. */
  ambiguous: boolean;
}

/** Names between two rests. */
const batch = 50;

const article = /^the\s+/i;

/** A name without case, accents, article, spaces and signs: `Al-Jazeera` and `Aljazeera` are one. */
function fold(name: string): string {
  const lower = name.replace(article, '').toLowerCase();
  if (/^[ -~]*$/.test(lower)) return lower.replace(/[^a-z0-9]+/g, '');
  return lower.normalize('NFD').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Other ways to write a certain name, which the registry need not list. */
function variantOf(words: string): string | null {
  const space = words.indexOf(' ');
  if (space < 0) return null;
  const more = words.indexOf(' ', space + 1) > 0;
  // `New York Times` is as clear as `The New York Times`; of `The Guardian` an ordinary word would be left.
  if (words.startsWith('The ')) return more ? words.slice(space + 1) : null;
  // Newsrooms write two words as one at will: `TribunJatim`, `SkySports`; `DWNews` or `Radio4` they do not.
  return more || space < 3 || words.length - space < 3 ? null : words.replace(' ', '');
}

/** The names, the certain ones first, so that of outlets that share a name the certain one or the first is meant. */
function* orderedNames(): Generator<undefined, OutletName[]> {
  const certain: OutletName[] = [];
  const unsure: OutletName[] = [];
  const add = (words: string, outlet: Outlet) => {
    if (outlet.ambiguous?.includes(words)) unsure.push({ words, outlet, ambiguous: true });
    else {
      certain.push({ words, outlet, ambiguous: false });
      const variant = variantOf(words);
      if (variant !== null) certain.push({ words: variant, outlet, ambiguous: false });
    }
  };
  for (const outlet of outlets()) {
    add(outlet.name, outlet);
    for (const alias of outlet.aliases ?? []) add(alias, outlet);
    if (certain.length % batch === 0) yield;
  }
  yield;
  return certain.concat(unsure);
}

/** The first name of each key. */
function firstBy(key: (name: OutletName) => string): Map<string, OutletName> {
  const map = new Map<string, OutletName>();
  for (const name of runToEnd(orderedNames())) if (!map.has(key(name))) map.set(key(name), name);
  return map;
}

const byWriting = once(() => firstBy(({ words }) => words));
const byFolding = once(() => firstBy(({ words }) => fold(words)));
const byHost = once(
  () => new Map(outlets().flatMap((outlet) => outlet.domains.map((host) => [host, outlet] as const))),
);

/** Longer than any host name (RFC 1035: 253 characters); what stands beyond is no host. */
const longestHost = 253;

/**
 * The outlet that a host belongs to (`inet.detik.com` → detikINET, `m.tempo.co` → Tempo), or undefined.
 * Takes any case; the longest domain that fits wins.
 */
export function outletOfHost(host: string): Outlet | undefined {
  if (host.length > longestHost) return undefined;
  let rest = host.toLowerCase();
  for (;;) {
    const outlet = byHost().get(rest);
    if (outlet) return outlet;
    const dot = rest.indexOf('.');
    if (dot < 0) return undefined;
    rest = rest.slice(dot + 1);
  }
}

/** The outlet of a domain or address as it stands in text (`Detik.com`, `www.tempo.co/politik`), or undefined. */
export function outletOfDomainText(text: string): Outlet | undefined {
  const address = text.trim().replace(/^https?:\/\//i, '');
  const [host = ''] = address.split(/[/:?#\s]/, 1);
  return host.includes('.') ? outletOfHost(host) : undefined;
}

/**
 * The outlet of a name, alias or domain that is known to stand for one (a publisher, the words behind a citing cue),
 * or undefined. First as written, then as a domain, then without regard to case, accents, spaces and `The`;
 * an ambiguous name is not found in lower case, nor an ambiguous acronym in any case but its own (`AS`, `RT`).
 */
export function findOutlet(name: string): Outlet | undefined {
  const trimmed = name.trim();
  const exact = byWriting().get(trimmed)?.outlet ?? outletOfDomainText(trimmed);
  if (exact) return exact;
  const key = fold(trimmed.replace(/\.com$/i, ''));
  const found = byFolding().get(key);
  if (!found?.ambiguous) return found?.outlet;
  return key.length > 3 && /^\p{Lu}/u.test(trimmed) ? found.outlet : undefined;
}

/** True for one outlet and its sister houses of the same owner group. */
export function sameGroup(a: Outlet, b: Outlet): boolean {
  return a.id === b.id || (a.group !== undefined && a.group === b.group);
}

/** Letters that channels of one house begin with: `detikcom` and `detikINET`, but not its sister `CNBC Indonesia`. */
const brand = ({ name }: Outlet): string => name.toLowerCase().slice(0, 5);

/** True for one outlet and the channels of its own name in the same group; a sister house with a name of its own is another. */
export function sameHouse(a: Outlet, b: Outlet): boolean {
  return a.id === b.id || (sameGroup(a, b) && brand(a) === brand(b));
}

/**
 * Every way to write an outlet, for a lexicon: names and aliases, those of two words as one as well, those with a leading
 * `The` without it where it leaves more than one word, and domains. Each spelling comes once (case set aside), with the outlet it most surely means.
 */
export function outletNames(): Iterable<OutletName> {
  return runToEnd(outletNamesInSteps());
}

/** The same, with a rest now and then. */
export function* outletNamesInSteps(): Generator<undefined, Iterable<OutletName>> {
  const names = new Map<string, OutletName>();
  const add = (key: string, name: OutletName) => {
    const known = names.get(key);
    // An acronym that newsrooms also write as a word (`TASS`, `Tass`) goes by the word, which takes in both.
    if (!known || (known.outlet === name.outlet && known.words === known.words.toUpperCase())) names.set(key, name);
  };
  for (const name of yield* orderedNames()) {
    add(name.words.toLowerCase(), name);
    if (names.size % batch === 0) yield;
  }
  for (const outlet of outlets())
    for (const words of outlet.domains) if (!names.has(words)) add(words, { words, outlet, ambiguous: false });
  return names.values();
}
