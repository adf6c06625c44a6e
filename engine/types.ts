/** A half-open range of the article text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** What kind of source speaks. `unstated` is a reporting passive that hides its source. */
export type SourceType =
  | 'outlet'
  | 'official'
  | 'institution'
  | 'organization'
  | 'expert'
  | 'person'
  | 'anonymous'
  | 'document'
  | 'unstated';

/** All source types, in the order in which they are shown. */
export const sourceTypes: readonly SourceType[] = [
  'official',
  'institution',
  'organization',
  'expert',
  'person',
  'outlet',
  'document',
  'anonymous',
  'unstated',
];

/** How much of the content stands in quotation marks: all, none, or a part. */
export type QuotationKind = 'direct' | 'indirect' | 'mixed';

/** When a statement was made, as the text gives it. */
export interface StatementDate {
  /** ISO 8601 calendar date (`2025-10-21`), or null when day, month or year cannot be known. */
  iso: string | null;
  /** The words that give the date. */
  span: Span;
}

/** How a statement was made: neither source nor `via` (`dalam keterangan tertulis`, `kepada wartawan`). */
export interface Channel {
  kind: 'press' | 'release' | 'social' | 'court' | 'speech' | 'interview' | 'document' | 'broadcast' | 'message';
  /** The words that name the channel. */
  span: Span;
}

/** What the text says of a source that it does not name. */
export interface Anonymity {
  /** Why the source is not named, as the text states it, or null. */
  reason: Span | null;
  /** How the source knows, as the text states it, or null. */
  basis: Span | null;
}

/** One claim (or several joined ones) that the article presents as coming from a source. */
export interface Attribution {
  /** Unique within one result. */
  id: string;
  /** The content: one or more spans in order of the text. */
  content: Span[];
  /** The words that mark the attribution, or null for a quotation that stands alone. */
  cue: Span | null;
  /** The words beside the cue that name the source, or null when only a clitic or nothing stands there. */
  mention: Span | null;
  /** The `Source` who says it, or null when the text hides it. */
  sourceId: string | null;
  /** Source ids through whom the claim reached the article, nearest to the speaker first. */
  via: string[];
  quotation: QuotationKind;
  date?: StatementDate;
  channel?: Channel;
  anonymity?: Anonymity;
  /** Id of the rule that found it. */
  rule: string;
  /** How sure the engine is, 0 to 1. */
  confidence: number;
}

/** Who speaks in the article: one entry for each person, body, outlet or document. */
export interface Source {
  /** Unique within one result. */
  id: string;
  /** The fullest name in the article. */
  name: string;
  type: SourceType;
  /** Post or affiliation as the article states it. */
  role?: string;
  /** Other names the article uses for the source. */
  aliases: string[];
  /** Where the article names the source. */
  mentions: Span[];
  /** Id of the outlet in the registry, for sources of type `outlet` that it knows. */
  outletId?: string;
  /** True for an outlet of the same owner group as the page's publisher. */
  ownNetwork?: boolean;
}

/** Languages with a pack. */
export type Language = 'id' | 'en';

/** What `extractAttributions` may be told about the text. All optional. */
export interface ExtractOptions {
  /** Language of the text; detected when left out. */
  language?: Language;
  /** Name, alias or domain of the page's publisher, to tell its own network apart. */
  publisher?: string;
  /** Results below this confidence (0 to 1) are left out; the engine has a default that keeps what is likelier right than not. */
  leastConfidence?: number;
  /** ISO date of publication, to complete dates without a year and relative days. */
  published?: string;
}

/** What the engine found. */
export interface Extraction {
  /** The language that was read, or null when it is none the engine knows (then nothing was extracted). */
  language: Language | null;
  attributions: Attribution[];
  sources: Source[];
  /** Span of every sentence and of every paragraph, in order; the interface shows places by them. */
  sentences: Span[];
  paragraphs: Span[];
  /** Characters at the end of the text that were not read because the text is longer than the engine reads (0 as a rule). */
  unread: number;
}
