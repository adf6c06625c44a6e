import * as z from 'zod/mini';

/** Version of the report's shape; it stands in each report and in the JSON export. */
export const reportVersion = 1;

const text = z.string();
const maybeText = z.nullable(z.string());
const count = z.int().check(z.nonnegative());
const span = z.object({ start: count, end: count });

/** The types of source, in the order in which they are shown. The same list as in the engine's types. */
export const sourceTypeSchema = z.enum([
  'official',
  'institution',
  'organization',
  'expert',
  'person',
  'outlet',
  'document',
  'anonymous',
  'unstated',
]);

const quoteSelector = z.object({ prefix: text, exact: text, suffix: text });

/** One part of a claim: a span of the article's text with its W3C TextQuoteSelector. */
const claimPart = z.object({
  start: count,
  end: count,
  quote: quoteSelector,
  /** Text directive (`text=…`) that opens the page at this part. */
  fragment: text,
});

/** Words of the article with their place. */
const passage = z.object({ text, start: count, end: count });

const claim = z.object({
  id: text,
  parts: z.array(claimPart).check(z.minLength(1)),
  quotation: z.enum(['direct', 'indirect', 'mixed']),
  /** Id in `sources`. A claim whose source the text hides has the source `unstated`. */
  source: text,
  /** Ids in `sources`, nearest to the speaker first. */
  via: z.array(text),
  secondHand: z.boolean(),
  date: z.nullable(z.object({ iso: maybeText, text })),
  channel: z.nullable(z.object({ kind: text, text })),
  anonymity: z.nullable(z.object({ reason: maybeText, basis: maybeText })),
  /** 1-based number of the paragraph the claim begins in. */
  paragraph: count,
  rule: text,
  confidence: z.number().check(z.gte(0), z.lte(1)),
  why: z.object({ cue: z.nullable(passage), mention: z.nullable(passage) }),
  /** True when the reader set its source or type. */
  corrected: z.boolean(),
});

const source = z.object({
  id: text,
  /** Empty for the source that stands for all hidden ones. */
  name: text,
  type: sourceTypeSchema,
  role: maybeText,
  aliases: z.array(text),
  outletId: maybeText,
  ownNetwork: z.boolean(),
  /** True for the page's own publisher: what it says itself is first-hand. */
  publisher: z.boolean(),
  /** Main domain of an outlet the registry knows. */
  host: maybeText,
  /** A link in the article to this outlet, when there is one. */
  link: maybeText,
  /** Ids of the claims it speaks, in reading order. */
  claims: z.array(text),
  mentions: z.array(span),
});

const carrier = z.object({
  /** Id in `sources`. */
  source: text,
  name: text,
  outletId: maybeText,
  ownNetwork: z.boolean(),
  /** Ids of the claims it brought or spoke, in reading order. */
  claims: z.array(text),
  /** A link in the article to this outlet, when there is one. */
  link: maybeText,
});

const unsourced = z.object({
  start: count,
  end: count,
  quote: quoteSelector,
  paragraph: count,
  /** What makes it checkable: a figure, an accusation, hearsay, or unnamed experts. */
  kind: z.enum(['figure', 'accusation', 'hearsay', 'vague']),
  /** The words that gave it away. */
  sign: text,
});

const typeCount = z.object({ claims: count, sources: count });

const counts = z.object({
  claims: count,
  sources: count,
  secondHand: count,
  /** Claims of sources without a name. */
  anonymous: count,
  /** Claims whose source the text hides. */
  hiddenSource: count,
  /** Claims that came through outlets of the publisher's own house, and those through other houses. */
  ownNetwork: count,
  otherOutlets: count,
  byType: z.record(sourceTypeSchema, typeCount),
  /** Share of the article's words that stand in claims, 0 to 1. */
  attributedWordShare: z.number().check(z.gte(0), z.lte(1)),
});

/** Everything the interface shows of one article; plain JSON, checked by whoever receives it. */
export const articleReportSchema = z.object({
  version: z.literal(reportVersion),
  url: text,
  headline: maybeText,
  publisher: z.nullable(z.object({ name: maybeText, host: text })),
  byline: maybeText,
  dateline: maybeText,
  published: maybeText,
  modified: maybeText,
  captions: z.array(z.object({ text, credit: maybeText })),
  wireCredit: maybeText,
  needsVerification: z.boolean(),
  pages: z.nullable(
    z.object({
      current: count,
      total: count,
      /** Where the text of each page stands, once the reader asked for all pages. */
      read: z.optional(z.array(z.object({ page: count, url: text, start: count, end: count }))),
    }),
  ),
  language: z.nullable(z.enum(['id', 'en'])),
  paragraphs: count,
  words: count,
  /** Characters at the end that were left out because the text is too long. */
  unread: count,
  claims: z.array(claim),
  sources: z.array(source),
  carriers: z.array(carrier),
  unsourced: z.array(unsourced),
  counts,
});

export type ArticleReport = z.infer<typeof articleReportSchema>;
export type ReportClaim = z.infer<typeof claim>;
export type ReportSource = z.infer<typeof source>;
export type Carrier = z.infer<typeof carrier>;
export type UnsourcedSentence = z.infer<typeof unsourced>;
export type ReportCounts = z.infer<typeof counts>;
export type QuoteSelector = z.infer<typeof quoteSelector>;

/** Id of the source that stands for all claims whose source the text hides. */
export const unstatedSourceId = 'unstated';
