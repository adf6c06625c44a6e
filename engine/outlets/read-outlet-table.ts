import { type Outlet, type OutletKind, outletKinds } from './outlet.ts';

/**
 * The kebab-case id of a name: accents and apostrophes dropped, every other run of signs one hyphen
 * (`L'Équipe` → `lequipe`, `Kompas.com` → `kompas-com`).
 */
export function outletId(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** What the rows under a heading have in common. */
interface Heading {
  country: string;
  language: string;
  kind: OutletKind;
  group?: string;
}

const parts = (text: string | undefined, separator: string): string[] =>
  (text ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const isKind = (word: string | undefined): word is OutletKind => outletKinds.includes(word as OutletKind);

function readHeading(line: string): Heading {
  const [country, language, kind, group] = parts(line, ' ');
  if (!country || !language || !isKind(kind)) throw new Error(`Not a heading of outlets: ${line}`);
  return group ? { country, language, kind, group } : { country, language, kind };
}

function readRow(line: string, heading: Heading): Outlet {
  const [namePart, domainPart, rest] = line.split('|');
  const written = parts(namePart, ';');
  const names = written.map((name) => name.replace(/^\?/, ''));
  const [name] = names;
  if (name === undefined) throw new Error(`An outlet without a name: ${line}`);
  const outlet: Outlet = { id: outletId(name), name, domains: parts(domainPart, ' '), ...heading };
  if (names.length > 1) outlet.aliases = names.slice(1);
  const ambiguous = names.filter((_, index) => written[index]?.startsWith('?'));
  if (ambiguous.length > 0) outlet.ambiguous = ambiguous;
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
 * - `= id id online ct-corp` is a heading: country, language, kind and, if they share one, owner group of the rows below;
 * - `Name; Alias; ?Ambiguous alias | domain other.domain | kind group +` is an outlet; everything after the name may be
 *   left out, a kind or group overrides the heading's, `+` marks a site that is read without being asked.
 *
 * Blank lines are skipped; a row without heading or name throws, so that a slip is found by the first test.
 */
export function readOutletTable(table: string): Outlet[] {
  let heading: Heading | undefined;
  const outlets: Outlet[] = [];
  for (const line of parts(table, '\n')) {
    if (line.startsWith('=')) heading = readHeading(line.slice(1));
    else if (heading) outlets.push(readRow(line, heading));
    else throw new Error(`An outlet before the first heading: ${line}`);
  }
  return outlets;
}
