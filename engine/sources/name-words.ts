import { nameWords as cutName } from './entity.ts';

/** The words of the names of one text: each is asked for many times. */
export class NameWords {
  private readonly known = new Map<string, readonly string[]>();

  of(name: string): readonly string[] {
    let words = this.known.get(name);
    if (!words) {
      words = cutName(name);
      this.known.set(name, words);
    }
    return words;
  }
}
