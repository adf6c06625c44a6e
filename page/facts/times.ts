import type { Block } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import type { FoundArticle } from '../find-article.ts';
import { attribute, selectAll } from '../unclobbered.ts';
import { daysApart, toIsoDate } from './dates.ts';
import { textOf } from './meta-data.ts';

/** When an article was published and last changed, ISO 8601 or null. */
export interface ArticleTimes {
  published: string | null;
  modified: string | null;
}

/** Days by which the page's own meta data may differ from the date a reader sees before it is not believed. */
const tolerance = 3;

/** How far from the headline and the body the date may stand, in blocks. */
const reach = 8;

/**
 * The times the page states: meta data first, unless the date that stands at the headline says something else (some sites
 * carry one and the same old date in the meta data of every page).
 */
export function readTimes(found: FoundArticle): ArticleTimes {
  const { data } = found;
  const stated =
    toIsoDate(textOf(data.article?.datePublished)) ??
    toIsoDate(
      data.meta(
        'article:published_time',
        'datepublished',
        'og:published_time',
        'content_publisheddate',
        'publishdate',
        'pubdate',
        'parsely-pub-date',
        'dc.date.issued',
        'dc.date',
        'date',
      ),
    );
  const visible = visibleDate(found);
  const apart = daysApart(stated, visible);
  const published = stated && !(apart !== null && apart > tolerance) ? stated : (visible ?? stated);
  const modified =
    toIsoDate(textOf(data.article?.dateModified)) ??
    toIsoDate(data.meta('article:modified_time', 'datemodified', 'og:updated_time', 'lastmod', 'last-modified'));
  return { published, modified: modified && modified.slice(0, 16) !== published?.slice(0, 16) ? modified : null };
}

/** The date nearest to the headline, as text or as a `<time>` element beside it. */
function visibleDate({ page, headline, blocks, document, articles }: FoundArticle): string | null {
  const first = blocks[0]?.index ?? 0;
  const anchor = headline && headline.index < first ? headline.index : first;
  const order: number[] = [];
  for (let i = anchor + 1; i < Math.min(first, anchor + 2 * reach); i++) order.push(i);
  for (let i = anchor - 1; i >= Math.max(0, anchor - reach); i--) order.push(i);
  for (const index of order) {
    const block = page.blocks[index];
    if (!block || block.chars > 160) continue;
    const iso = toIsoDate(blockText(block)) ?? toldTime(block);
    if (iso) return iso;
  }
  // Elsewhere on the page stand the times of its other articles.
  if (articles > 1) return null;
  for (const time of selectAll(document, 'time[datetime]')) {
    const iso = toIsoDate(time.getAttribute('datetime'));
    if (iso) return iso;
  }
  return null;
}

/** The time that a `<time>` element with words like `2 jam lalu` in it tells. */
function toldTime(block: Block): string | null {
  if (!block.time) return null;
  for (const piece of block.pieces) {
    for (let at = piece?.parentElement; at && at !== block.box.element; at = at.parentElement) {
      if (at.localName === 'time') return toIsoDate(attribute(at, 'datetime'));
    }
  }
  return null;
}
