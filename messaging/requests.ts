import * as z from 'zod/mini';

/** The scripts that a page with an article loads when it needs them, each by the name of its file. */
export const partNames = ['engine', 'language-id', 'language-en'] as const;

export type PartName = (typeof partNames)[number];

const nothing = z.object({});

/** Every message and what it holds, checked by the side that receives it. What is answered stands in `replies.ts`, for a page needs none of it. */
export const requests = {
  /** To a page: what it holds now. */
  getReport: nothing,
  /** To a page: read it again. */
  rescan: nothing,
  /** To a page: read the other pages of an article that is split over several as well. */
  readAllPages: nothing,
  /** To a page: mark claims, or stop marking them. */
  setHighlights: z.object({ on: z.boolean() }),
  /** To a page: scroll to a claim (or to a sentence at `start`) and flash it. `done` is false when it is gone. */
  jumpTo: z.object({ claimId: z.string() }),
  jumpToText: z.object({ start: z.int(), end: z.int() }),
  /** To a page: go to the next or the previous claim. */
  stepClaim: z.object({ step: z.enum(['next', 'previous']) }),
  /** To a page: the text that was read, and how long that kept the page busy in milliseconds; null without an article. */
  getText: nothing,
  /** From a page, to the background and open panels: the number of claims shown, or null for a page that is not read. */
  reportChanged: z.object({ claims: z.nullable(z.int().check(z.nonnegative())) }),
  /** From a page, to the background: put one of the scripts into it that are loaded when they are needed. `done` is false when the page has gone. */
  loadPart: z.object({ name: z.enum(partNames) }),
} as const;

export type MessageName = keyof typeof requests;
export type Request<Name extends MessageName> = z.infer<(typeof requests)[Name]>;

/** Whether what was asked for was done: the answer to most messages, and to all that a page sends. */
export const doneSchema = z.object({ done: z.boolean() });

/** The envelope every message travels in; the mark tells ours from those of other code in the extension. */
export const envelopeSchema = z.object({
  kataSiapa: z.literal(1),
  name: z.enum(Object.keys(requests) as [MessageName, ...MessageName[]]),
  data: z.unknown(),
});
