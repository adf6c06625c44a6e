import * as z from 'zod/mini';
import { sourceTypeSchema } from './schema.ts';

const shortText = z.string().check(z.maxLength(20_000));
const name = z.string().check(z.minLength(1), z.maxLength(500));

/** What the reader says of a claim: it is none, another says it, or its source is of another type. */
const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-a-claim') }),
  z.object({ kind: z.literal('source'), name, type: sourceTypeSchema }),
  z.object({ kind: z.literal('type'), type: sourceTypeSchema }),
]);

/** One correction, held by the quote it is about, so that it finds its claim again when the page has changed. */
export const correctionSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** When it was made, ISO 8601. */
  made: z.string().check(z.maxLength(40)),
  quote: z.object({ prefix: shortText, exact: shortText.check(z.minLength(1)), suffix: shortText }),
  change,
});

export type Correction = z.infer<typeof correctionSchema>;
export type CorrectionChange = Correction['change'];
