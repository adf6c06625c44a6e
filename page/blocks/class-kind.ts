import { classWords } from '../words/class-words.ts';
import type { NoiseKind } from './block.ts';

/** Longest class attribute that is looked at; some frameworks write kilobytes. */
const longest = 300;

/** Splits `mdk-body-newsArea` into `mdk body news area`. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);

/**
 * What the names in a `class` and `id` say an element is, or null. A name counts as a whole (`related-articles`),
 * by two neighbouring words (`baca-juga`) or by one.
 */
export function classKind(className: string): NoiseKind | null {
  for (const name of className.slice(0, longest).split(/\s+/)) {
    if (!name || name.startsWith('elementor') || name.includes(':') || name.includes('[')) continue;
    const parts = wordsOf(name);
    for (let i = 0; i < parts.length; i++) {
      const two = parts[i + 1] && classWords.get(`${parts[i]}-${parts[i + 1]}`);
      if (two) return two;
      const one = classWords.get(parts[i] ?? '');
      if (one) return one;
    }
  }
  return null;
}
