import * as z from 'zod/mini';
import { articleReportSchema } from '../report/schema.ts';
import { doneSchema, type MessageName } from './requests.ts';

/** What a page's content script can say of its page. `ready` with no claims means that nothing was found. */
export const pageStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('ready'), report: articleReportSchema, highlights: z.boolean() }),
  z.object({ state: z.literal('reading') }),
  z.object({ state: z.literal('no-article') }),
  z.object({ state: z.literal('site-off') }),
  /** `language` is the page's own tag, as far as it states one. */
  z.object({ state: z.literal('unsupported-language'), language: z.nullable(z.string()) }),
  z.object({ state: z.literal('failed'), reason: z.string() }),
]);

export type PageState = z.infer<typeof pageStateSchema>;

/** What is answered to every message, checked by whoever asked. */
export const replies = {
  getReport: pageStateSchema,
  rescan: pageStateSchema,
  readAllPages: pageStateSchema,
  setHighlights: doneSchema,
  jumpTo: doneSchema,
  jumpToText: doneSchema,
  stepClaim: doneSchema,
  getText: z.nullable(z.object({ text: z.string(), total: z.number(), longest: z.number() })),
  reportChanged: doneSchema,
  loadPart: doneSchema,
} as const satisfies Record<MessageName, unknown>;

export type Reply<Name extends MessageName> = z.infer<(typeof replies)[Name]>;
