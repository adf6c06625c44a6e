import type { Reading } from '../context.ts';
import { senseBits } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import type { Mention } from './mention.ts';

/** Fewest and most letters of an acronym that a post spells out. */
const fewest = 3;
const most = 8;

/** Words that an acronym may leave out. */
const isSmall = (token: Token): boolean => token.caps === 0;

/**
 * Acronyms of bodies that stand only in somebody's post: `Peneliti Indonesia Corruption Watch, X` names the body that the article
 * later calls `ICW`. Gives the whole names by their letters, the first of each.
 */
export function acronymsInPosts({ text, tokens }: Reading, mentions: readonly Mention[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { kind, from, to, role, name: bearer, span } of mentions) {
    if (kind !== 'person' || !role) continue;
    const bearerAt = bearer === null ? -1 : span.start + text.slice(span.start, span.end).indexOf(bearer);
    // The bearer's own initials are nobody's letters.
    const isBearer = ({ start }: Token) => bearer !== null && start >= bearerAt && start < bearerAt + bearer.length;
    let start = from;
    // The posts themselves stand in front of the body.
    while (start < to && ((tokens[start] as Token).kinds & senseBits.post) !== 0) start++;
    for (let i = start; i < to; i++) {
      let letters = '';
      for (let k = i; k < to && k < i + most + 4 && letters.length <= most; k++) {
        const token = tokens[k] as Token;
        if (isBearer(token)) break;
        // `Perkumpulan untuk Pemilu dan Demokrasi (Perludem)`: the short form is given.
        const given = token.lower === '(' && tokens[k + 2]?.lower === ')' ? tokens[k + 1] : undefined;
        if (given && i === start && given.caps > 0) {
          const whole = text.slice((tokens[i] as Token).start, (tokens[k - 1] as Token).end);
          found.set(text.slice(given.start, given.end), whole);
        }
        if (isSmall(token)) {
          if (k === i || token.lower === '(') break;
          continue;
        }
        letters += text.charAt(token.start).toUpperCase();
        if (token.caps === 2 || letters.length < fewest) continue;
        const name = text.slice((tokens[i] as Token).start, token.end);
        if (!found.has(letters)) found.set(letters, name);
      }
    }
  }
  return found;
}
