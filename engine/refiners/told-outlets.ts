import { sameGroup } from '../outlets/find-outlet.ts';
import type { Candidate } from '../rules/rule.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { contains, type Refiner } from './refiner.ts';

/** `kata X kepada AFP`: the outlet that was told is the way, unless it is the page's own. */
export const toldOutlets: Refiner = (candidates, context) =>
  candidates.map((c): Candidate => {
    const sentence = context.sentences[c.sentence];
    if (!sentence || !c.cue || c.hidden) return c;
    for (let i = sentence.from; i < sentence.to; i++) {
      const mention = context.mentionOf[i];
      if (mention?.kind !== 'outlet' || mention.from !== i || contains(c, i) || context.masked[i]) continue;
      if (!hasFunction(context.tokens[i - 1], F.addressee) && !context.tokens[i - 1]?.terms?.verb?.takesAddressee)
        continue;
      const own = mention.outlet && context.publisher && sameGroup(mention.outlet, context.publisher);
      if (own || c.via.includes(mention) || mention === c.mention) continue;
      return { ...c, via: [mention, ...c.via] };
    }
    return c;
  });
