import type { NameGrammar } from '../languages/name-grammar.ts';
import type { Entity } from './entity.ts';

/** Shorter words are too much alike: `Dedi` and `Deddi` are told apart by nothing else. */
const shortest = 5;

/** People found by how their names sound, for names that an article spells in two ways (`Syaifudin`, `Saefuddin`). */
export class Spelling {
  private readonly known = new Map<string, Entity[]>();
  private readonly rewritings: NonNullable<NameGrammar['spellings']>;

  constructor({ spellings = [] }: NameGrammar) {
    this.rewritings = spellings;
  }

  private readonly sounds = new Map<string, string>();

  private sound(word: string): string {
    let sound = this.sounds.get(word);
    if (sound === undefined) {
      sound = this.rewritings.reduce((so, [sign, other]) => so.replace(sign, other), word);
      this.sounds.set(word, sound);
    }
    return sound;
  }

  add(word: string, entity: Entity): void {
    if (this.rewritings.length === 0 || word.length < shortest) return;
    const key = this.sound(word);
    const list = this.known.get(key);
    if (!list) this.known.set(key, [entity]);
    else if (!list.includes(entity)) list.push(entity);
  }

  /** The one person each word of whose name here sounds like one of the words given before; null when there is none or more than one. */
  find(words: readonly string[]): Entity | null {
    if (this.rewritings.length === 0 || !words.some((w) => w.length >= shortest)) return null;
    let found: Entity[] | undefined;
    for (const word of words) {
      const list = word.length < shortest ? [] : (this.known.get(this.sound(word)) ?? []);
      found = found ? found.filter((e) => list.includes(e) || e.words.has(word)) : list.length > 0 ? list : undefined;
      if (!found?.length) return null;
    }
    return found?.length === 1 ? (found[0] as Entity) : null;
  }
}
