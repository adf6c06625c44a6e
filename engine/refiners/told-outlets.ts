import { sameHouse } from '../outlets/find-outlet.ts';
import type { Candidate } from '../rules/rule.ts';
import type { Mention } from '../sources/mention.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { contains, type Refiner } from './refiner.ts';

/** `kata X kepada AFP`: the outlet that was told is the way, unless it is the page's own. Of `kepada AFP yang dikutip Y` as well: on a page of Y, it only names itself. */
export const toldOutlets: Refiner = (candidates, context) => {
  const isOwn = ({ outlet }: Mention) =>
    outlet !== undefined && context.publisher !== undefined && sameHouse(outlet, context.publisher);
  return candidates.map((c): Candidate => {
    const sentence = context.sentences[c.sentence];
    if (!sentence || !c.cue || c.hidden) return c;
    for (let i = sentence.from; i < sentence.to; i++) {
      const mention = context.mentionOf[i];
      // `to the media`: no house of it.
      if (
        mention?.kind === 'outlet' &&
        !mention.outlet &&
        !/\p{Lu}/u.test(context.text.slice(mention.span.start, mention.span.end))
      )
        continue;
      if (mention?.kind !== 'outlet' || mention.from !== i || contains(c, i) || context.masked[i]) continue;
      const before = context.tokens[i - 1];
      // `saat dihubungi Kompas.com`
      const asked = mention.outlet !== undefined && context.pack.asked?.has(before?.lower ?? '') === true;
      if (!asked && !hasFunction(before, F.addressee) && !before?.terms?.verb?.takesAddressee) continue;
      // `yang diunggah ke media sosial X`: where to, not whom, unless it is known for an outlet.
      if (!mention.outlet && hasFunction(context.tokens[i - 1], F.locative)) continue;
      if (isOwn(mention) || c.via.includes(mention) || mention === c.mention) continue;
      return { ...c, via: [mention, ...c.via.filter((v) => !isOwn(v))] };
    }
    return c;
  });
};
