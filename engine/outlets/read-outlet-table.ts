import { type Outlet, type OutletKind, outletKinds } from './outlet.ts';

/**
 * The kebab-case id of a name: accents and apostrophes dropped, every other run of signs one hyphen
 * (`L'Équipe` → `lequipe`, `Kompas.com` → `kompas-com`).
 */
export function outletId(name: string): string {
  const plain = /^[ -~]*$/.test(name) ? name : name.normalize('NFD').replace(/[\u0300-\u036f’]/g, '');
  const runs = plain
    .replaceAll("'", '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return runs ? runs.join('-') : '';
}

/** What the rows under a heading have in common. */
interface Heading {
  country: string;
  language: string;
  kind: OutletKind;
  group?: string;
}

/** A heading as written: what its rows share, and the domain under which their short hosts stand. */
interface Section {
  shared: Heading;
  parent: string;
}

/** The trimmed parts of a text, empty ones left out. */
function parts(text: string | undefined, separator: string): string[] {
  const found: string[] = [];
  for (const part of text?.split(separator) ?? []) {
    const trimmed = part.trim();
    if (trimmed !== '') found.push(trimmed);
  }
  return found;
}

const isKind = (word: string | undefined): word is OutletKind => outletKinds.includes(word as OutletKind);

function readHeading(line: string): Section {
  const [country, language, kind, group, parent = ''] = parts(line, ' ');
  if (!country || !language || !isKind(kind)) throw new Error(`Not a heading of outlets: ${line}`);
  return { shared: group ? { country, language, kind, group } : { country, language, kind }, parent };
}

/** Sets an outlet's names; a `?` before a name marks it as ambiguous. */
function nameOutlet(outlet: Outlet, written: readonly string[]): void {
  const aliases: string[] = [];
  const ambiguous: string[] = [];
  for (const entry of written) {
    const words = entry.startsWith('?') ? entry.slice(1) : entry;
    if (words !== entry) ambiguous.push(words);
    if (outlet.name === '') outlet.name = words;
    else aliases.push(words);
  }
  outlet.id = outletId(outlet.name);
  if (aliases.length > 0) outlet.aliases = aliases;
  if (ambiguous.length > 0) outlet.ambiguous = ambiguous;
}

function readRow(line: string, { shared, parent }: Section): Outlet {
  const [names, hosts, rest] = line.split('|');
  const domains = parts(hosts, ' ').map((host) => (host.endsWith('.') ? host + parent : host));
  const outlet: Outlet = { id: '', name: '', domains, ...shared };
  nameOutlet(outlet, parts(names, ';'));
  if (outlet.id === '') throw new Error(`An outlet without a name: ${line}`);
  for (const word of parts(rest, ' ')) {
    if (word === '+') outlet.site = true;
    else if (isKind(word)) outlet.kind = word;
    else outlet.group = word;
  }
  return outlet;
}

/**
 * Reads a table of outlets, a compact notation because the registry ships with every page that is read:
 *
 * - `= id id online ct-corp detik.com` is a heading: country, language and kind of the rows below and, if they share them,
 *   their owner group and the domain that hosts written with a dot at the end stand under (`inet.`);
 * - `Name; Alias; ?Ambiguous alias | domain other.domain | kind group +` is an outlet; everything after the name may be
 *   left out, a kind or group overrides the heading's, `+` marks a site that is read without being asked.
 *
 * Blank lines are skipped; a row without heading or name throws, so that a slip is found by the first test.
 */
export function readOutletTable(table: string): Outlet[] {
  let section: Section | undefined;
  const outlets: Outlet[] = [];
  for (const line of parts(table, '\n')) {
    if (line.startsWith('=')) section = readHeading(line.slice(1));
    else if (section) outlets.push(readRow(line, section));
    else throw new Error(`An outlet before the first heading: ${line}`);
  }
  return outlets;
}
