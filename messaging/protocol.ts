import * as z from 'zod/mini';
import { articleReportSchema } from '../report/schema.ts';

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

/** The scripts that a page with an article loads when it needs them, each by the name of its file. */
export const partNames = ['engine', 'language-id', 'language-en'] as const;

export type PartName = (typeof partNames)[number];

const nothing = z.object({});
const done = z.object({ done: z.boolean() });

/** Every message: what is sent and what is answered. Both are checked by the side that receives them. */
export const protocol = {
  /** To a page: what it holds now. */
  getReport: { request: nothing, reply: pageStateSchema },
  /** To a page: read it again. */
  rescan: { request: nothing, reply: pageStateSchema },
  /** To a page: read the other pages of an article that is split over several as well. */
  readAllPages: { request: nothing, reply: pageStateSchema },
  /** To a page: mark claims, or stop marking them. */
  setHighlights: { request: z.object({ on: z.boolean() }), reply: done },
  /** To a page: scroll to a claim (or to a sentence at `start`) and flash it. `done` is false when it is gone. */
  jumpTo: { request: z.object({ claimId: z.string() }), reply: done },
  jumpToText: { request: z.object({ start: z.int(), end: z.int() }), reply: done },
  /** To a page: go to the next or the previous claim. */
  stepClaim: { request: z.object({ step: z.enum(['next', 'previous']) }), reply: done },
  /** To a page: the text that was read, and how long that kept the page busy in milliseconds; null without an article. */
  getText: {
    request: nothing,
    reply: z.nullable(z.object({ text: z.string(), total: z.number(), longest: z.number() })),
  },
  /** From a page, to the background and open panels: the number of claims shown, or null for a page that is not read. */
  reportChanged: { request: z.object({ claims: z.nullable(z.int().check(z.nonnegative())) }), reply: done },
  /** From a page, to the background: put one of the scripts into it that are loaded when they are needed. `done` is false when the page has gone. */
  loadPart: { request: z.object({ name: z.enum(partNames) }), reply: done },
} as const;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Request<Name extends MessageName> = z.infer<Protocol[Name]['request']>;
export type Reply<Name extends MessageName> = z.infer<Protocol[Name]['reply']>;

/** The envelope every message travels in; the mark tells ours from those of other code in the extension. */
export const envelopeSchema = z.object({
  kataSiapa: z.literal(1),
  name: z.enum(Object.keys(protocol) as [MessageName, ...MessageName[]]),
  data: z.unknown(),
});
