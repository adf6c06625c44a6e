import type { Reading } from '../context.ts';
import type { Entity } from './entity.ts';
import type { NameWords } from './name-words.ts';
import { Spelling } from './spelling.ts';

/** No article names more than this; beyond it, time must not grow with the square of the text. */
export const mostLookedAt = 256;

/** Mentions looked through for the last one before a token. */
const latest = 16;

/** Tokens since somebody was last mentioned before a token; without end when nobody was. */
function since({ mentions }: Entity, at: number): number {
  for (let i = mentions.length - 1; i >= 0 && i >= mentions.length - latest; i--) {
    const from = mentions[i]?.from ?? at;
    if (from < at) return at - from;
  }
  return Number.POSITIVE_INFINITY;
}

/** The people of an article by the words of their names. */
export class People {
  private readonly byWord = new Map<string, Entity[]>();
  private readonly spelling: Spelling;
  private readonly reading: Reading;
  private readonly names: NameWords;

  constructor(reading: Reading, names: NameWords) {
    this.reading = reading;
    this.names = names;
    this.spelling = new Spelling(reading.pack);
  }

  /** Those whose names hold a word in lower case. */
  named(word: string): readonly Entity[] {
    return this.byWord.get(word) ?? [];
  }

  add(entity: Entity, words: Iterable<string>): void {
    for (const word of words) {
      this.spelling.add(word, entity);
      const list = this.byWord.get(word);
      if (!list) this.byWord.set(word, [entity]);
      else if (!list.includes(entity)) list.push(entity);
    }
  }

  /** The person whose name holds all words of this one, or all of whose names' words it holds: the surest, then the latest; else one who is meant by a short or another spelling. */
  find(words: readonly string[], recent: () => readonly Entity[], at = Number.POSITIVE_INFINITY): Entity | null {
    let best: Entity | null = null;
    let bestRank = -1;
    for (const entity of words.flatMap((w) => this.named(w).slice(-mostLookedAt))) {
      const inside = words.every((w) => entity.words.has(w));
      const around = entity.words.size > 0 && [...entity.words].every((w) => words.includes(w));
      if (!inside && !around) continue;
      const rank = (entity.role || entity.type !== 'person' ? 2 : 0) + (this.hasGivenName(entity) ? 1 : 0);
      // Of two who are equally sure, the one named before rather than after.
      const farther = best !== null && rank === bestRank && since(entity, at) > since(best, at);
      if (rank >= bestRank && !farther) {
        best = entity;
        bestRank = rank;
      }
    }
    const short = words.length === 1 ? (words[0] as string) : '';
    return best ?? this.findShortened(short, recent) ?? this.findBlended(short, recent) ?? this.spelling.find(words);
  }

  /** Whose initials these are: `AHY` for somebody of three names. */
  ofInitials(letters: string, recent: () => readonly Entity[]): Entity | null {
    const sought = [...letters.toLowerCase()];
    if (!this.reading.pack.blends || sought.length < 2 || sought.length > 4) return null;
    const found = recent().filter((e) => {
      const words = e.kind === 'person' && e.named ? this.names.of(e.name) : [];
      return words.length === sought.length && words.every((w, i) => w.startsWith(sought[i] as string));
    });
    return found.length === 1 ? (found[0] as Entity) : null;
  }

  /** `Jokowi` for `Joko Widodo`: a name made of the beginnings of two, when one person only can be meant. */
  private findBlended(word: string, recent: () => readonly Entity[]): Entity | null {
    if (!this.reading.pack.blends || word.length < 5) return null;
    const found = recent().filter((e) => {
      const [first, second] = e.kind === 'person' && e.named ? this.names.of(e.name) : [];
      if (!first || !second) return false;
      for (let cut = 2; cut <= word.length - 2; cut++)
        if (first.startsWith(word.slice(0, cut)) && second.startsWith(word.slice(cut))) return true;
      return false;
    });
    return found.length === 1 ? (found[0] as Entity) : null;
  }

  private hasGivenName(entity: Entity): boolean {
    return this.names.of(entity.name).some((w) => this.reading.lexicon.isGiven(w));
  }

  /** `Risma` for `Rismaharini`: a name shortened to its beginning, when one person only can be meant. */
  private findShortened(word: string, recent: () => readonly Entity[]): Entity | null {
    if (word.length < 4) return null;
    const found = recent().filter(
      (e) =>
        e.kind === 'person' &&
        e.named &&
        [...e.words].some((w) => w.startsWith(word) && w.length > word.length && !w.includes('-')),
    );
    return found.length === 1 ? (found[0] as Entity) : null;
  }
}
