import type { Context } from '../context.ts';
import type { Candidate } from '../rules/rule.ts';
import type { Mention } from '../sources/mention.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Token } from '../text/token.ts';
import type { Refiner } from './refiner.ts';

/** Tokens between a word for quoting and `as saying`. */
const farthest = 16;

const carries = (mention: Mention | undefined): mention is Mention =>
  mention?.kind === 'outlet' || mention?.kind === 'document';

/** The outlet behind an agent word at a token: `by Antara`, `by state news agency Antara`. */
function agentAt({ mentionOf, tokens }: Context, at: number): Mention | null {
  if (!hasFunction(tokens[at], F.agent)) return null;
  const mention = mentionOf[at + 1];
  return mention?.from === at + 1 && carries(mention) ? mention : null;
}

/** Who quotes whom before `as saying` at a token, as far as the words tell. */
function quoting(context: Context, as: number, from: number): { speaker?: Mention; way?: Mention } {
  const { mentionOf, pack, tokens } = context;
  for (let i = as - 1; i >= from && i > as - farthest; i--) {
    const token = tokens[i] as Token;
    if (token.quotation >= 0) return {};
    if (!pack.quotingWords?.has(token.lower)) continue;
    const passive = pack.passiveAuxiliaries?.has(tokens[i - 1]?.lower ?? '') === true;
    if (passive) {
      const way = agentAt(context, i + 1);
      return way ? { way } : {};
    }
    const way = mentionOf[i - 1];
    const speaker = mentionOf[i + 1];
    return speaker?.from === i + 1 && carries(way) && way.to === i ? { speaker, way } : {};
  }
  return {};
}

/** `Antara quoted Rowe as saying P`, `Rowe was quoted by Antara as saying P`, `Rowe was quoted as saying by Antara`: the outlet is the way. */
export const quotedAsSaying: Refiner = (candidates, context) => {
  if (!context.pack.quotingWords) return [...candidates];
  return candidates.map((c): Candidate => {
    const at = c.cue?.from ?? -1;
    const sentence = context.sentences[c.sentence];
    if (!sentence || c.hidden || !hasFunction(context.tokens[at - 1], F.asPost)) return c;
    if (context.tokens[at]?.terms?.verb?.form !== 'participle') return c;
    const { speaker, way } = quoting(context, at - 1, sentence.from);
    const behind = way ? null : agentAt(context, at + 1);
    const outlet = way ?? behind;
    if (!outlet) return c;
    return { ...c, mention: speaker ?? c.mention, via: [outlet, ...c.via.filter((v) => v !== outlet)] };
  });
};
