import type { Block, Box, NoiseKind } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import { isLinkBlock } from '../blocks/prose.ts';
import { isCaption } from '../body/captions.ts';
import { isPrompt, makerLine } from '../body/labels.ts';
import { isDateLine } from '../body/side-lines.ts';
import type { FoundArticle } from '../find-article.ts';
import { attribute, selectAll } from '../unclobbered.ts';
import { sourceLabels } from '../words/credits.ts';
import { photoCredit } from './photo-credit.ts';
import { creditBesideAlt } from './picture-text.ts';

/** What stands under a picture: what it shows and who took or owns it. */
export interface Caption {
  text: string;
  credit: string | null;
}

/** What stands beside a picture and is no caption: buttons, bylines, labels. */
function isSideText(text: string): boolean {
  return (
    /^(?:lihat foto|perbesar|perkecil|zoom|index|indeks|berita terkait|searching|share|follow|like|copyright\b|(?:penulis|editor|oleh|by)\s?\p{Lu}|simak video|lihat juga|kompas tv|in picture)/iu.test(
      text,
    ) ||
    (isDateLine(text) && text.length < 60)
  );
}

/** A line of its own that says where something is from. */
function isSourceLine(text: string): boolean {
  const line = makerLine(text);
  return line !== null && sourceLabels.has(line.label);
}

/** How far from the article its pictures may stand, in blocks. */
const before = 14;
const after = 6;

/** Most blocks of an element that holds a picture and its caption. */
const mostBlocks = 3;

/** Longest caption, in characters. */
const longest = 700;

/** Kinds of elements in which a picture may stand and still be the article's. */
const transparent: ReadonlySet<NoiseKind> = new Set(['caption', 'byline', 'embed', 'hidden']);

/** The captions of an article's pictures, in order, each once. Pictures of other pages' teasers are left out. */
export function readCaptions(found: FoundArticle): Caption[] {
  const { blocks } = found.page;
  const body = new Set(found.blocks);
  const first = found.blocks[0]?.index ?? 0;
  const last = found.blocks[found.blocks.length - 1]?.index ?? 0;
  const from = Math.max(0, Math.min(first, found.headline?.index ?? first) - 4, first - before - 20);
  const groups: { box: Box | null; texts: string[] }[] = [];
  for (let i = from; i <= Math.min(blocks.length - 1, last + after); i++) {
    const block = blocks[i];
    if (!block || body.has(block) || block === found.headline || block.chars > longest) continue;
    const box = captionBox(block);
    if (box === undefined || (!box && (isLinkBlock(block) || !isCaption(block, false)))) continue;
    const text = blockText(block);
    // Under the body `Sumber: Reuters` is where the text is from.
    if (!box && i > last && isSourceLine(text)) continue;
    if (isPrompt(text) || isSideText(text) || (isLinkBlock(block) && !photoCredit(text))) continue;
    const previous = groups[groups.length - 1];
    if (box && previous?.box === box) previous.texts.push(text);
    else groups.push({ box, texts: [text] });
  }
  const seen = new Set<string>();
  return groups.flatMap(({ box, texts }) => {
    const caption = describe(texts.join(' '), box ? alternatives(box) : []);
    const key = `${caption.text}|${caption.credit}`;
    if (seen.has(key) || (caption.text.length < 2 && !caption.credit)) return [];
    seen.add(key);
    return [caption];
  });
}

/**
 * The outermost element marked as a caption that a block stands in; null when it stands in none; undefined when it stands
 * in something that is not the article's at all.
 */
function captionBox(block: Block): Box | null | undefined {
  let found: Box | null = null;
  for (let box: Box | null = block.box; box; box = box.parent) {
    if (box.noise && !transparent.has(box.noise)) return undefined;
    if (box.noise === 'caption') found = box;
  }
  return found;
}

/** What the pictures in a caption's element, or right beside it, are said to show. */
function alternatives(box: Box): string[] {
  const around = box.parent && box.parent.end - box.parent.first <= mostBlocks ? box.parent : box;
  return [...selectAll<Element>(around.element, 'img[alt]')].flatMap((picture) => attribute(picture, 'alt') ?? []);
}

function describe(whole: string, alts: readonly string[]): Caption {
  const credited = creditBesideAlt(whole, alts) ?? photoCredit(whole);
  return credited ? { text: credited.text, credit: credited.credit } : { text: whole, credit: null };
}
