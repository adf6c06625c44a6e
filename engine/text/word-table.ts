import type { KnownWord } from './known-word.ts';
import type { Terms } from './lexicon.ts';

const plain = /^[a-z]+$/;
const seed = 0x811c9dc5;

/** One step of the hash of a word (FNV-1a), letter by letter as the tokenizer reads it. Starts at `WordTable.seed`. */
export const hashStep = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);

/**
 * The words of a lexicon that are made of the letters a–z, found by the place where they stand in a text: most words of a text are
 * looked up without being cut out of it.
 */
export class WordTable {
  static readonly seed = seed;
  private readonly slots: (KnownWord | undefined)[];
  private readonly mask: number;

  /** For up to so many words. */
  constructor(words: number) {
    let size = 1024;
    while (size < words * 2) size *= 2;
    this.slots = new Array<KnownWord | undefined>(size).fill(undefined);
    this.mask = size - 1;
  }

  /** Takes a word in; one of other letters is left out. */
  add(known: KnownWord): void {
    const { word } = known;
    if (!plain.test(word)) return;
    let hash = seed;
    for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
    let slot = hash & this.mask;
    while (this.slots[slot] !== undefined) slot = (slot + 1) & this.mask;
    this.slots[slot] = known;
  }

  /** The word that stands at `start` to `end` in a text, in any case; those letters must be a–z or A–Z and `hash` theirs in lower case. */
  find(text: string, start: number, end: number, hash: number): Terms | undefined {
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const known = this.slots[slot];
      if (known === undefined) return undefined;
      const { word } = known;
      if (word.length !== end - start) continue;
      let i = 0;
      while (i < word.length && word.charCodeAt(i) === (text.charCodeAt(start + i) | 32)) i++;
      if (i === word.length) return known.terms;
    }
  }
}
