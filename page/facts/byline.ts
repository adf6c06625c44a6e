import type { NoiseKind } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import { makerLine } from '../body/labels.ts';
import { isDateLine } from '../body/side-lines.ts';
import type { FoundArticle } from '../find-article.ts';
import { toIsoDate } from './dates.ts';
import { namesOf } from './meta-data.ts';

/** Labels of a line that names who wrote or reported, best first. */
const writers = [
  'penulis',
  'reporter',
  'pewarta',
  'oleh',
  'wartawan',
  'laporan',
  'kontributor',
  'by',
  'written by',
  'author',
  'authors',
  'reported by',
];

/** How far before and after the body the byline may stand, in blocks. */
const before = 14;
const after = 12;

/** Longest byline, in characters. */
const longest = 120;

/**
 * Who wrote the article, as the page says it: authors of the meta data, else a line such as `Penulis: X` near the body, else
 * what stands in an element named after authors. Null when nobody is named.
 */
export function readByline(found: FoundArticle): string | null {
  const { data } = found;
  const authors = [
    ...namesOf(data.article?.author),
    ...[data.meta('author', 'article:author', 'dc.creator', 'content_author')].filter(isText),
  ];
  for (const author of [namesOf(data.article?.author).filter(isName).join(', '), ...authors.filter(isName)]) {
    if (author && author.length <= longest * 2) return author;
  }
  return labelledByline(found) ?? namedByline(found);
}

const isText = (value: string | null): value is string => value !== null;

/** Whether a stated author can be one: no address, no number, no template left empty. */
const isName = (value: string): boolean =>
  !/^https?:|[@{}<>]|^\d+$|^(?:admin|redaksi|editor|author|null|undefined)$/i.test(value);

/** A line `Penulis: X` before or after the body. */
function labelledByline({ page, blocks }: FoundArticle): string | null {
  const first = blocks[0]?.index ?? 0;
  const last = blocks[blocks.length - 1]?.index ?? 0;
  let best: { rank: number; names: string } | null = null;
  for (let i = Math.max(0, first - before); i <= Math.min(page.blocks.length - 1, last + after); i++) {
    if (i >= first && i < last - 1) continue;
    const block = page.blocks[i];
    if (!block || block.chars > 160) continue;
    const text = blockText(block);
    const line = makerLine(text);
    const rank = line ? writers.indexOf(line.label) : -1;
    const names =
      (line?.names ?? '').split(/\s(?:\||\/)\s|\s*\/\s*(?=editor)|\bEditor\b|\bPenulis\b/i)[0]?.trim() ?? '';
    if (rank >= 0 && names.length > 2 && (!best || rank < best.rank)) best = { rank, names };
    const plain = /^(?:by|oleh)\s+(\p{Lu}.{2,80})$/iu.exec(text);
    if (!best && plain?.[1] && !/[.!?]$/.test(plain[1])) best = { rank: writers.length, names: plain[1] };
  }
  return best ? clean(best.names) : null;
}

/** The text of an element marked as a byline between the headline and the body. */
function namedByline({ page, blocks, headline }: FoundArticle): string | null {
  const first = blocks[0]?.index ?? 0;
  for (let i = Math.max(0, (headline?.index ?? first) - 3, first - before - 6); i < first; i++) {
    const block = page.blocks[i];
    if (!block || block === headline || block.chars > longest || nearestNoise(block.box) !== 'byline') continue;
    const text = blockText(block);
    if (isDateLine(text)) continue;
    const name = clean(text);
    if (name && /\p{Lu}/u.test(name) && isName(name)) return name;
  }
  return null;
}

function nearestNoise(box: FoundArticle['container'] | null): NoiseKind | null {
  for (let at = box; at; at = at.parent) if (at.noise) return at.noise;
  return null;
}

/** A name without the label, the house and the date around it. */
function clean(text: string): string | null {
  const name = text
    .replace(/^(?:by|oleh|penulis|reporter|pewarta|laporan)\s*:?\s+/i, '')
    .split(/\s*[|•·]\s*|\s+-\s+|,\s*(?=(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|\d))/i)[0]
    ?.trim();
  return name && name.length > 2 && name.length <= longest && !toIsoDate(name) ? name : null;
}
