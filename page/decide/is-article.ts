import type { MetaData } from '../facts/meta-data.ts';
import { addressEvidence } from './address.ts';
import type { Evidence } from './evidence.ts';

/** Points from which on a page is taken for an article. */
const enough = 5;

/** Smallest body: two paragraphs, or one long one, in characters. Below are photo and video pages with a line of text. */
const smallest = { body: 280, single: 600 };

/** JSON-LD types of news, and of pages that are something else. */
const news = /^(?:\w*NewsArticle|LiveBlogPosting|Report|AnalysisNewsArticle)$/;
const posts = /^(?:BlogPosting|TechArticle|Article)$/;
const others =
  /^(?:Product|ProductGroup|QAPage|DiscussionForumPosting|CollectionPage|ItemList|SearchResultsPage|ProfilePage|Course|JobPosting|Event|SoftwareApplication|MobileApplication|FAQPage|ItemPage|APIReference)$/;

/** One reason for or against, with its points. */
export interface Reason {
  name: string;
  points: number;
}

/**
 * Weighs whether a page is an article. No sign decides alone: each adds or takes points, those of the page's make-up about as many
 * as those of its meta data, so that either may be missing or wrong.
 */
export function weighArticle(evidence: Evidence, data: MetaData, url: string): Reason[] {
  const { body, paragraphs, share, gap, dated } = evidence;
  const types = [...data.types];
  const isNews = types.some((type) => news.test(type));
  const published = data.meta(
    'article:published_time',
    'datepublished',
    'pubdate',
    'publishdate',
    'dc.date',
    'parsely-pub-date',
    'content_publisheddate',
  );
  const ogType = (data.meta('og:type') ?? '').toLowerCase();
  const reasons: Reason[] = [];
  const add = (name: string, points: number): void => {
    if (points !== 0) reasons.push({ name, points });
  };
  add('headline', gap === null ? 0 : gap <= 15 ? 2 : gap <= 45 ? 1 : 0);
  add('date', dated ? 2 : 0);
  add('length', (paragraphs >= 3 && body >= 700 ? 2 : paragraphs >= 2 || body >= 350 ? 1 : 0) + (body >= 2000 ? 1 : 0));
  add('share', share >= 0.5 ? 1 : share < 0.1 ? -2 : 0);
  add('reporting', evidence.reporting >= 4 ? 2 : evidence.reporting >= 2 ? 1 : 0);
  add('address', addressEvidence(url));
  add('titles inside', evidence.linksInside > 0.7 ? -3 : evidence.linksInside > 0.4 ? -1 : 0);
  add('references', evidence.references >= 6 && evidence.references > evidence.blocks / 5 ? -3 : 0);
  add('dates inside', evidence.datesInside >= 3 && evidence.datesInside > evidence.blocks / 6 ? -2 : 0);
  add('linked data', isNews ? 3 : types.some((type) => posts.test(type)) ? 1 : 0);
  add('other data', !isNews && types.some((type) => others.test(type)) ? -2 : 0);
  add('og:type', ogType === 'article' ? 1 : ogType && !isNews ? -1 : 0);
  add('published', published ? 1 : 0);
  add('undated', !dated && !isNews && !published ? -2 : 0);
  return reasons;
}

/** Whether the evidence is enough for an article. */
export function isArticle(evidence: Evidence, data: MetaData, url: string): boolean {
  if (evidence.body < smallest.body || (evidence.blocks < 2 && evidence.body < smallest.single)) return false;
  return weighArticle(evidence, data, url).reduce((sum, reason) => sum + reason.points, 0) >= enough;
}
