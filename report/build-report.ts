import { outletOfHost } from '../engine/outlets/find-outlet.ts';
import { runToEnd } from '../engine/steps.ts';
import type { Attribution, Extraction, Source, Span } from '../engine/types.ts';
import type { ArticleFacts, ArticleLink } from './article-facts.ts';
import { countWords } from './count-words.ts';
import { findUnsourced } from './find-unsourced.ts';
import { finishReport } from './finish-report.ts';
import { outletHost } from './outlet-host.ts';
import { describeQuote } from './quote-selector.ts';
import { type ArticleReport, type ReportClaim, type ReportSource, reportVersion, unstatedSourceId } from './schema.ts';
import { withConfidence } from './select-claims.ts';
import { bareSource } from './source-types.ts';
import { describeFragment } from './text-fragment.ts';

/** What a report is made from. */
export interface ReportInput {
  facts: ArticleFacts;
  extraction: Extraction;
  /** The text the extraction's offsets refer to. */
  text: string;
  /** Address of the page. */
  url: string;
  /** Links in the text, to lead the reader to the original. */
  links?: readonly ArticleLink[];
  /** Claims the engine is less sure of are left out (0 to 1; all are kept when left out). */
  confidence?: number;
}

/** Makes the view-model of one article: plain JSON, with every name, count and quote the interface shows. */
export function buildReport(input: ReportInput): ArticleReport {
  return runToEnd(buildReportInSteps(input));
}

/** The same with a rest behind each claim. */
export function* buildReportInSteps(input: ReportInput): Generator<undefined, ArticleReport> {
  const { facts, extraction, text, url, links = [] } = input;
  const known = new Set(extraction.sources.map((source) => source.id));
  const folded = text.toLowerCase();
  const house = facts.publisher ? outletOfHost(facts.publisher.host) : undefined;
  // The registry's name comes first: pages call themselves by a section (`nasional`) or a slogan.
  const publisher = facts.publisher && { ...facts.publisher, name: house?.name ?? facts.publisher.name };
  const claims: ReportClaim[] = [];
  for (const attribution of extraction.attributions) {
    if (attribution.content.length > 0) claims.push(describeClaim(attribution, known, extraction, text, folded));
    yield;
  }
  claims.sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
  const sources = extraction.sources.map((source) => describeSource(source, publisher?.name ?? null, links));
  if (claims.some((claim) => claim.source === unstatedSourceId) && !known.has(unstatedSourceId)) {
    sources.push(bareSource(unstatedSourceId, '', 'unstated'));
  }
  yield;
  const unsourced = findUnsourced(text, extraction);
  yield;
  const report = finishReport({
    version: reportVersion,
    url,
    ...facts,
    publisher,
    language: extraction.language,
    paragraphs: extraction.paragraphs.length,
    words: countWords(text),
    unread: extraction.unread,
    claims,
    sources,
    unsourced,
  });
  return input.confidence === undefined ? report : withConfidence(report, input.confidence);
}

function describeClaim(
  attribution: Attribution,
  known: ReadonlySet<string>,
  { paragraphs }: Extraction,
  text: string,
  folded: string,
): ReportClaim {
  const words = (span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : null);
  const passage = (span: Span | null) => span && { text: text.slice(span.start, span.end), ...span };
  const { date, channel, anonymity, sourceId } = attribution;
  return {
    id: attribution.id,
    parts: attribution.content.map((span) => ({
      ...span,
      quote: describeQuote(text, span),
      fragment: describeFragment(text, span, folded),
    })),
    quotation: attribution.quotation,
    source: sourceId !== null && known.has(sourceId) ? sourceId : unstatedSourceId,
    via: attribution.via.filter((id) => known.has(id) && id !== sourceId),
    secondHand: false,
    date: date ? { iso: date.iso, text: words(date.span) ?? '' } : null,
    channel: channel ? { kind: channel.kind, text: words(channel.span) ?? '' } : null,
    anonymity: anonymity ? { reason: words(anonymity.reason), basis: words(anonymity.basis) } : null,
    paragraph: paragraphNumber(paragraphs, attribution.content[0]),
    rule: attribution.rule,
    confidence: Math.min(1, Math.max(0, attribution.confidence)),
    why: { cue: passage(attribution.cue), mention: passage(attribution.mention) },
    corrected: false,
  };
}

/** 1-based number of the paragraph a span begins in; 0 when it stands in none. */
function paragraphNumber(paragraphs: readonly Span[], span: Span | undefined): number {
  if (!span) return 0;
  return paragraphs.findIndex((paragraph) => span.start >= paragraph.start && span.start < paragraph.end) + 1;
}

function describeSource(source: Source, publisher: string | null, links: readonly ArticleLink[]): ReportSource {
  const named = source.mentions.flatMap((mention) =>
    links.filter((link) => link.start < mention.end && mention.start < link.end),
  );
  return {
    id: source.id,
    name: source.name,
    type: source.type,
    role: source.role ?? null,
    aliases: source.aliases,
    outletId: source.outletId ?? null,
    ownNetwork: source.ownNetwork ?? false,
    publisher: source.type === 'outlet' && publisher?.toLowerCase() === source.name.toLowerCase(),
    host: source.outletId ? outletHost(source.outletId) : null,
    link: source.type === 'outlet' ? (named[0]?.href ?? null) : null,
    claims: [],
    mentions: source.mentions,
  };
}
