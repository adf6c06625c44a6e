import { runToEnd } from '../engine/steps.ts';
import type { Span } from '../engine/types.ts';
import { readBlock, type Segment } from './blocks/block-text.ts';
import type { FoundArticle } from './find-article.ts';
import { read } from './unclobbered.ts';

/** The article's text and its exact place on the page. All positions are UTF-16 code units into `text`. */
export interface ArticleText {
  /** Paragraphs joined by `\n`. */
  text: string;
  paragraphs: Span[];
  /** The page's Range for a span, or null when the span is empty, outside the text or its nodes have left the page. */
  rangeOf(span: Span): Range | null;
  /** The same in pieces, so that nothing that stands between two paragraphs, or in one and is no text, is covered. */
  rangesOf(span: Span): Range[];
  /** The span that a Range covers, or null when it touches none of the text or the text has left the page. */
  spanOf(range: Range): Span | null;
}

/** Blocks read between two rests. */
const batch = 5;

/** Reads the text of a found article. */
export function readArticle(found: FoundArticle): ArticleText {
  return runToEnd(readArticleInSteps(found));
}

/** The same with a rest now and then. */
export function* readArticleInSteps(found: FoundArticle): Generator<undefined, ArticleText> {
  const segments: Segment[] = [];
  const paragraphs: Span[] = [];
  const gaps: number[] = [];
  let text = '';
  for (const [index, block] of found.blocks.entries()) {
    if (index % batch === batch - 1) yield;
    const read = readBlock(block, text ? text.length + 1 : 0);
    // A block of nothing but invisible characters is no paragraph.
    if (read.text === '') continue;
    if (text) text += '\n';
    paragraphs.push({ start: text.length, end: text.length + read.text.length });
    text += read.text;
    for (const segment of read.segments) segments.push(segment);
    gaps.push(...read.gaps);
  }
  const { document } = found;
  // A document without a window is not shown: its ranges could neither be marked nor scrolled to.
  const shown = read(document, 'defaultView') !== null;
  const rangeOf = (span: Span): Range | null => (shown ? rangeBetween(document, segments, span) : null);
  return {
    text,
    paragraphs,
    rangeOf,
    rangesOf: (span) =>
      overlaps(paragraphs, span)
        .flatMap((part) => cutAt(gaps, part))
        .flatMap((part) => {
          const range = rangeOf(part);
          return range ? [range] : [];
        }),
    spanOf: (range) => spanBetween(segments, range),
  };
}

/** The parts of a span that lie in the paragraphs. */
function overlaps(paragraphs: readonly Span[], span: Span): Span[] {
  const parts: Span[] = [];
  for (let i = firstEndingAfter(paragraphs, span.start); i < paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph || paragraph.start >= span.end) break;
    parts.push({ start: Math.max(span.start, paragraph.start), end: Math.min(span.end, paragraph.end) });
  }
  return parts;
}

/** A span cut at the positions that lie inside it. */
function cutAt(positions: readonly number[], span: Span): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  for (const at of positions) {
    if (at <= start || at >= span.end) continue;
    parts.push({ start, end: at });
    start = at;
  }
  parts.push({ start, end: span.end });
  return parts;
}

/** Index of the first item that ends after a position; the items are in order. */
function firstEndingAfter(items: readonly Span[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rangeBetween(document: Document, segments: readonly Segment[], span: Span): Range | null {
  if (!(span.start < span.end)) return null;
  const first = segments[firstEndingAfter(segments, span.start)];
  const lastIndex = firstEndingAfter(segments, span.end - 1);
  const candidate = segments[lastIndex];
  const last = candidate && candidate.start < span.end ? candidate : segments[lastIndex - 1];
  if (!first || !last || first.start >= span.end || !first.node.isConnected || !last.node.isConnected) return null;
  const startOffset = first.nodeStart + Math.max(0, span.start - first.start);
  const endOffset = last.nodeStart + Math.min(span.end, last.end) - last.start;
  if (startOffset > first.node.length || endOffset > last.node.length) return null;
  const range = read(document, 'createRange')();
  range.setStart(first.node, startOffset);
  range.setEnd(last.node, endOffset);
  return range;
}

/** The first segment that ends after the range's start, found by halves: segments stand in the order of the document. */
function firstTouched(segments: readonly Segment[], range: Range): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && range.comparePoint(segment.node, lastOffset(segment)) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const lastOffset = ({ node, nodeStart, start, end }: Segment): number => Math.min(node.length, nodeStart + end - start);

function spanBetween(segments: readonly Segment[], range: Range): Span | null {
  if (segments.some(({ node }) => !node.isConnected)) return null;
  let start = -1;
  let end = -1;
  for (let i = firstTouched(segments, range); i < segments.length; i++) {
    const segment = segments[i] as Segment;
    if (range.comparePoint(segment.node, Math.min(segment.nodeStart, segment.node.length)) > 0) break;
    const from = before(range, segment, 'start');
    const to = before(range, segment, 'end');
    if (from >= to) continue;
    if (start < 0) start = segment.start + from;
    end = segment.start + to;
  }
  return start < 0 ? null : { start, end };
}

/** How many characters of a segment that the range touches lie before its start or its end. */
function before(range: Range, segment: Segment, side: 'start' | 'end'): number {
  const length = segment.end - segment.start;
  const container = side === 'start' ? range.startContainer : range.endContainer;
  const offset = side === 'start' ? range.startOffset : range.endOffset;
  if (container === segment.node) return Math.min(length, Math.max(0, offset - segment.nodeStart));
  if (side === 'start') return range.comparePoint(segment.node, segment.nodeStart) < 0 ? length : 0;
  return range.comparePoint(segment.node, segment.nodeStart) > 0 ? 0 : length;
}
