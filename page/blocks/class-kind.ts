import { classWords } from '../words/class-words.ts';
import type { NoiseKind } from './block.ts';

/** Longest class attribute that is looked at, in characters; some frameworks write kilobytes. */
const longest = 300;

/** Splits `mdk-body-newsArea` into `mdk body news area`. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);

/** Class names come back on page after page of a site; those seen are kept, up to a bound. */
const seen = new Map<string, NoiseKind | null>();
const mostSeen = 5000;

function nameKind(name: string): NoiseKind | null {
  const known = seen.get(name);
  if (known !== undefined) return known;
  const kind = readName(name);
  if (seen.size >= mostSeen) seen.clear();
  seen.set(name, kind);
  return kind;
}

function readName(name: string): NoiseKind | null {
  // Page builders name every part of a page a widget, and utility classes describe looks, not purpose.
  if (name.startsWith('elementor') || name.includes(':') || name.includes('[')) return null;
  const parts = wordsOf(name);
  for (let i = 0; i < parts.length; i++) {
    const two = parts[i + 1] && classWords.get(`${parts[i]}-${parts[i + 1]}`);
    if (two) return two;
    const one = classWords.get(parts[i] ?? '');
    if (one) return one;
  }
  return null;
}

/**
 * What the names in a `class` and `id` say an element is, or null. A name counts by two neighbouring words (`baca-juga`)
 * or by one; the first name that says something decides.
 */
export function classKind(names: string): NoiseKind | null {
  for (const name of names.slice(0, longest).split(/\s+/)) {
    const kind = name ? nameKind(name) : null;
    if (kind) return kind;
  }
  return null;
}
