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

const article = /^the\s+/i;

/** A name without case, accents, article, spaces and signs: `Al-Jazeera` and `Aljazeera` are one. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(article, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function* namesOf(outlet: Outlet): Iterable<OutletName> {
  for (const words of [outlet.name, ...(outlet.aliases ?? [])]) {
    const ambiguous = outlet.ambiguous?.includes(words) ?? false;
    yield { words, outlet, ambiguous };
    const rest = words.replace(article, '');
    // `New York Times` is as clear as `The New York Times`; of `The Guardian` an ordinary word would be left.
    if (!ambiguous && rest !== words && rest.includes(' ')) yield { words: rest, outlet, ambiguous };
  }
}

/** The names, the certain ones first, so that of outlets that share a name the certain one or the first is meant. */
function* orderedNames(): Iterable<OutletName> {
  const names = outlets.flatMap((outlet) => [...namesOf(outlet)]);
  yield* names.filter((name) => !name.ambiguous);
  yield* names.filter((name) => name.ambiguous);
}

interface Index {
  written: Map<string, Outlet>;
  folded: Map<string, OutletName>;
  hosts: Map<string, Outlet>;
}

function buildIndex(): Index {
  const index: Index = { written: new Map(), folded: new Map(), hosts: new Map() };
  for (const name of orderedNames()) {
    if (!index.written.has(name.words)) index.written.set(name.words, name.outlet);
    const key = fold(name.words);
    if (!index.folded.has(key)) index.folded.set(key, name);
  }
  for (const outlet of outlets) for (const domain of outlet.domains) index.hosts.set(domain, outlet);
  return index;
}

let built: Index | undefined;
// Built at the first question, so that loading the module costs a page nothing.
const index = (): Index => {
  built ??= buildIndex();
  return built;
};

/**
 * The outlet that a host belongs to (`inet.detik.com` → detikINET, `m.tempo.co` → Tempo), or undefined.
 * Takes any case; the longest domain that fits wins.
 */
export function outletOfHost(host: string): Outlet | undefined {
  const { hosts } = index();
  let rest = host.toLowerCase();
  for (;;) {
    const outlet = hosts.get(rest);
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
  const exact = index().written.get(trimmed) ?? outletOfDomainText(trimmed);
  if (exact) return exact;
  const key = fold(trimmed.replace(/\.com$/i, ''));
  const found = index().folded.get(key);
  if (!found?.ambiguous) return found?.outlet;
  return key.length > 3 && /^\p{Lu}/u.test(trimmed) ? found.outlet : undefined;
}

/** True for one outlet and its sister houses of the same owner group. */
export function sameGroup(a: Outlet, b: Outlet): boolean {
  return a.id === b.id || (a.group !== undefined && a.group === b.group);
}

/**
 * Every way to write an outlet, for a lexicon: names and aliases, those with a leading `The` without it where it
 * leaves more than one word, and domains. Each spelling comes once (case set aside), with the outlet it most surely means.
 */
export function* outletNames(): Iterable<OutletName> {
  const seen = new Set<string>();
  for (const name of orderedNames()) {
    const key = name.words.toLowerCase();
    if (!seen.has(key)) yield name;
    seen.add(key);
  }
  for (const outlet of outlets)
    for (const words of outlet.domains) {
      if (!seen.has(words)) yield { words, outlet, ambiguous: false };
      seen.add(words);
    }
}
