import type { Context } from '../context.ts';
import type { Candidate } from '../rules/rule.ts';
import type { Mention } from '../sources/mention.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence } from '../text/segment-sentences.ts';
import { termAt } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import { bySentence, type Refiner } from './refiner.ts';

/** The outlet of a sentence that only tells who cited the words before it (`KCNA mengutip pernyataannya.`), or null. */
function citer({ lexicon, mentionOf, pack, text, tokens }: Context, sentence: Sentence): Mention | null {
  const mention = mentionOf[sentence.from];
  if (mention?.kind !== 'outlet' || !pack.ownerEnding) return null;
  const cue = termAt(text, tokens, mention.to, (s) => s.cue?.kind === 'cites' && s.cue.active);
  const at = mention.to + (cue?.length ?? 0);
  const word = tokens[at];
  if (!cue || !word || at >= sentence.to) return null;
  const owned = lexicon.get(word.lower.replace(pack.ownerEnding, ''))?.noun?.kind === 'speech' && !word.terms;
  const pointed = word.terms?.noun?.kind === 'speech' && hasFunction(tokens[at + 1], F.demonstrative);
  if (!owned && !pointed) return null;
  for (let i = at + (owned ? 1 : 2); i < sentence.to; i++) if ((tokens[i] as Token).kind === Kind.word) return null;
  return mention;
}

/** `"P," kata X. KCNA mengutip pernyataannya.`: the outlet is the way of the last claim before it. */
export const citedWords: Refiner = (candidates, context) => {
  const groups = bySentence(candidates);
  const ways = new Map<Candidate, Mention>();
  context.sentences.forEach((sentence, index) => {
    const way = citer(context, sentence);
    const before = way && groups.get(index - 1)?.at(-1);
    if (way && before && !before.hidden) ways.set(before, way);
  });
  return candidates.map((c) => {
    const way = ways.get(c);
    return way ? { ...c, via: [...c.via, way] } : c;
  });
};
