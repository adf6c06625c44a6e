import { functionBits as F } from './function-words.ts';
import { senseBits } from './lexicon.ts';
import { findTerms, functionTerm, termOf } from './term.ts';
import { Kind, type Token } from './token.ts';

/**
 * Makes one token of a verb and its particle (`pointed out`), so that rules need not care how many words a verb has. Gives the same
 * tokens back where verbs are single words.
 */
export function joinVerbs(text: string, tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const term = token.kind === Kind.word ? termOf(text, tokens, i, senseBits.verb) : null;
    // `went on to explain`: an auxiliary of more words is no verb of its own.
    const helps = term && term.length > 1 ? functionTerm(tokens, i, F.auxiliary) : null;
    if (!term || term.length < 2 || (helps && helps.length > term.length)) {
      joined.push(token);
      continue;
    }
    const last = tokens[i + term.length - 1] as Token;
    const alone = { ...term, length: 1 };
    const lower = text.slice(token.start, last.end).toLowerCase();
    const terms = { ...term.senses, word: lower, alone: [alone], next: undefined };
    joined.push({ ...token, end: last.end, lower, terms });
    i += term.length - 1;
  }
  if (joined.length === tokens.length) return tokens;
  findTerms(joined);
  return joined;
}
