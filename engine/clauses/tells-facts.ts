import type { VerbCue } from '../languages/pack.ts';
import type { Mention } from '../sources/mention.ts';

/** What finds, notes and shows without saying so: `data BPS menunjukkan P`. */
export const bodily: ReadonlySet<string> = new Set(['document', 'body', 'outlet']);

/** Whether a verb tells facts with this subject and nothing else beside it: `BPS mencatat P`; what papers find (`studi itu menemukan P`) bodies come upon. */
export function tellsFacts({ form, ofDocuments, strength }: VerbCue, mention: Mention | null): boolean {
  if (!ofDocuments || !mention) return false;
  return strength === 1 && form === undefined ? mention.kind === 'document' : bodily.has(mention.kind);
}
