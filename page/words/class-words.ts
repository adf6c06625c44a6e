import type { NoiseKind } from '../blocks/block.ts';

/**
 * Words in `class` and `id` that tell what an element is for, by kind. Whole words: what stands between hyphens,
 * underscores, capitals and spaces. They only hint: an element that holds much of the page's prose is never noise.
 */
const words: Record<Exclude<NoiseKind, 'form' | 'teaser'>, string> = {
  hidden: 'sr-only visually-hidden screen-reader screen-reader-text dont-display print-only',
  navigation:
    'nav navbar navigation menu breadcrumb breadcrumbs pagination paging pager toolbar masthead topbar header footer skip-link site-header site-footer',
  aside:
    'sidebar side-bar rail right-rail widget widgets aside kanan infobox factbox footnote footnotes endnote endnotes',
  comments:
    'comment comments komentar disqus respond livefyre coral viafoura openweb spotim reader-comments comment-list commentlist',
  related:
    'related terkait bacajuga baca-juga baca lihatjg lihat-juga lihatjuga linksisip read-more readmore read-also readalso read-too readtoo read-next recirc recirculation recommend recommended recommendation recommendations rekomendasi popular populer terpopuler trending mostread most-read most-popular mostviewed more-from more-stories outbrain taboola zergnet dable popin teaser teasers pilihan next-article nextarticle recent-posts picked-article upnext up-next latest terbaru also-like youmaylike related-articles artikel-terkait berita-terkait noncontent spotlight ten-second',
  promo:
    'ad ads advert advertisement advertising adslot ad-slot adunit iklan sponsor sponsored banner newsletter newsletters subscribe subscription signup sign-up paywall donate donation cta promo promotion parallax parallaxindetail gpt dfp placeholder share sharing sharebar social sosmed follow followus app-download appbanner consent cookie cookies gdpr modal popup overlay toast tooltip poll quiz survey betting odds player video-player jwplayer',
  caption:
    'caption captions figcaption credit credits photocredit photo-caption wp-caption wp-caption-text imageinfo photodesc img-desc imgdesc photo-desc image-caption media-caption para-caption foto-caption deskripsi',
  byline:
    'byline bylines author authors penulis reporter editor editors dateline timestamp datetime date time tanggal published updated meta metadata info contributor',
  summary:
    'summary ringkasan keypoints key-points takeaways key-takeaways synopsis sinopsis tldr intisari highlights-box bullets-summary summary-article',
  embed:
    'embed embeds twitter tweet twitter-tweet instagram instagram-media tiktok facebook fb-post youtube gallery galleries slideshow carousel slider',
  tags: 'tag tags taglist tag-list tagcloud topics keywords hashtag hashtags topic-list kategori categories',
};

/** Kind by word; words of several parts are joined by hyphens. */
export const classWords: ReadonlyMap<string, NoiseKind> = new Map(
  Object.entries(words).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind as NoiseKind] as const)),
);
