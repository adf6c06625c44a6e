import type { Context } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Mention } from './mention.ts';

/** Whom words like these govern is no subject. */
export const inPhrase = F.preposition | F.locative | F.addressee | F.agent | F.topic | F.temporal;

/** A subject stands near the head of its sentence: behind a connective or a short frame at most. */
export const subjectWithin = 8;

/** `Seorang pejabat yang enggan disebut namanya membenarkan hal itu.`: one person without a name, the subject of a sentence. */
export function unnamedSubject({ mentionOf, tokens }: Context, from: number, to: number): Mention | null {
  for (let i = from; i < to && i < from + subjectWithin; i++) {
    const mention = mentionOf[i];
    if (!mention || mention.from !== i) continue;
    const one = mention.kind === 'anonymous' && !mention.plural && hasFunction(tokens[i], F.indefinite);
    return one && !hasFunction(tokens[i - 1], inPhrase) ? mention : null;
  }
  return null;
}
