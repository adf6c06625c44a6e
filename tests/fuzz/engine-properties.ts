import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { extractAttributions } from '../../engine/index.ts';
import { flawsOf } from '../engine/well-formed.ts';
import { newsText } from './arbitraries.ts';
import type { Property } from './property.ts';

const languages = fc.constantFrom('id' as const, 'en' as const, undefined);

/** What holds for the engine on any text. */
export const engineProperties: readonly Property[] = [
  {
    name: 'the engine gives a well-formed result for any text, and the same one twice',
    run: (options) =>
      fc.assert(
        fc.property(newsText, languages, (text, language) => {
          const read = () => extractAttributions(text, language ? { language } : {});
          const result = read();
          const flaws = flawsOf(result, text.length);
          if (flaws.length > 0) throw new Error(flaws.join('; '));
          if (!isDeepStrictEqual(result, read())) throw new Error('the second reading differs');
        }),
        options,
      ),
  },
  {
    name: 'what the engine is told of a page changes nothing of the form',
    run: (options) =>
      fc.assert(
        fc.property(newsText, fc.string(), fc.string(), (text, publisher, published) => {
          const flaws = flawsOf(extractAttributions(text, { language: 'id', publisher, published }), text.length);
          if (flaws.length > 0) throw new Error(flaws.join('; '));
        }),
        options,
      ),
  },
];
