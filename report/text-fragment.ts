import type { Span } from '../engine/types.ts';

/** Longer quotes are given by their first and last words: shorter links, and a range may cross paragraphs. */
const longestExact = 120;
/** Words tried at either end of a range, and words of context before an ambiguous quote. */
const edgeWords = { fewest: 3, most: 14 };
const contextWords = 4;

/**
 * The text directive (`text=…`, https://wicg.github.io/scroll-to-text-fragment/) that leads to a span. The browser takes
 * the first match on the page, so a quote that occurs earlier in the text gets words of context. `folded` is the text in
 * lower case; whoever describes many spans of one text makes it once.
 */
export function describeFragment(text: string, span: Span, folded: string = text.toLowerCase()): string {
  const exact = text.slice(span.start, span.end);
  const short = exact.length <= longestExact && !exact.includes('\n');
  const [head, tail] = short ? [exact, ''] : edges(folded, span, exact);
  const prefix = isFirst(folded, head, span.start) ? '' : wordsBefore(text, span.start);
  return `text=${prefix ? `${encode(prefix)}-,` : ''}${encode(head)}${tail ? `,${encode(tail)}` : ''}`;
}

/** The first and the last words of a long quote, as many as it takes to find exactly this place. */
function edges(folded: string, span: Span, exact: string): [string, string] {
  const words = [...exact.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const most = Math.min(edgeWords.most, Math.floor(words.length / 2));
  let head = '';
  for (let count = edgeWords.fewest; count <= most; count++) {
    head = exact.slice(0, words[count - 1]?.end);
    if (head.includes('\n') || isFirst(folded, head, span.start)) break;
  }
  const headEnd = span.start + head.length;
  for (let count = edgeWords.fewest; count <= most; count++) {
    const start = words[words.length - count]?.start ?? 0;
    const tail = exact.slice(start);
    if (folded.indexOf(tail.toLowerCase(), headEnd) === span.start + start) return [firstLine(head), lastLine(tail)];
  }
  return head ? [firstLine(head), lastLine(exact.slice(words.at(-1)?.start))] : [exact, ''];
}

const firstLine = (words: string) => words.split('\n')[0]?.trim() ?? '';
const lastLine = (words: string) => words.split('\n').at(-1)?.trim() ?? '';

function isFirst(folded: string, words: string, at: number): boolean {
  return folded.indexOf(words.toLowerCase()) === at;
}

/** Some words right before a place, from the same paragraph: between two paragraphs the page may hold anything. */
function wordsBefore(text: string, at: number): string {
  const paragraph = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return paragraph.trim().split(/\s+/).slice(-contextWords).join(' ');
}

/** Percent-encodes words for a directive; a bare hyphen would end a prefix or start a suffix. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed().replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D');
}

/** An address that opens at the given directives. The page's own anchor is given up: it would scroll elsewhere. */
export function fragmentLink(url: string, fragments: readonly string[]): string {
  const [address = ''] = url.split('#');
  return fragments.length > 0 ? `${address}#:~:${fragments.join('&')}` : address;
}
