import type { Extraction, Span } from '../engine/types.ts';
import { describeQuote } from './quote-selector.ts';
import type { UnsourcedSentence } from './schema.ts';
import { figure, unsourcedSigns } from './unsourced-signs.ts';

/**
 * Sentences one could check for which neither they nor their paragraph name a source. Precision comes first: a figure that
 * some source gives elsewhere in the article is left out (the opening often sums up what is attributed below), and so are
 * questions.
 */
export function findUnsourced(text: string, extraction: Extraction): UnsourcedSentence[] {
  const { language, sentences, paragraphs, attributions } = extraction;
  if (language === null) return [];
  const spoken = attributions
    .flatMap(({ content, cue, mention }) => [...content, cue, mention])
    .filter((span) => !!span);
  const said = attributions.flatMap(({ content }) => content).map(({ start, end }) => text.slice(start, end));
  return paragraphs.flatMap((paragraph, index) => {
    if (spoken.some((span) => overlaps(span, paragraph))) return [];
    return sentences
      .filter((sentence) => overlaps(sentence, paragraph) && text[sentence.end - 1] !== '?')
      .flatMap((sentence): UnsourcedSentence[] => {
        const found = findSign(text.slice(sentence.start, sentence.end), language, said);
        if (!found) return [];
        return [{ ...sentence, quote: describeQuote(text, sentence), paragraph: index + 1, ...found }];
      });
  });
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function findSign(
  sentence: string,
  language: NonNullable<Extraction['language']>,
  said: readonly string[],
): Pick<UnsourcedSentence, 'kind' | 'sign'> | null {
  const folded = sentence.toLowerCase();
  for (const [kind, words] of Object.entries(unsourcedSigns[language])) {
    for (const sign of words) {
      const at = folded.indexOf(sign);
      if (at < 0 || isLetter(folded[at - 1]) || isLetter(folded[at + sign.length])) continue;
      return { kind: kind as UnsourcedSentence['kind'], sign: sentence.slice(at, at + sign.length) };
    }
  }
  const number = figure.exec(sentence)?.[0].trim();
  const bare = number && /\d[\d.,]*/.exec(number)?.[0];
  if (!number || !bare || said.some((words) => words.includes(bare))) return null;
  return { kind: 'figure', sign: number };
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
