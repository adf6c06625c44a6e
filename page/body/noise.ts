import type { Box, NoiseKind } from '../blocks/block.ts';
import { classKind } from '../blocks/class-kind.ts';
import { isProse } from '../blocks/prose.ts';
import type { PageBlocks } from '../blocks/walk-blocks.ts';
import { attribute, read } from '../unclobbered.ts';
import { noisyBlocks } from './noisy-blocks.ts';

const tagKinds: ReadonlyMap<string, NoiseKind> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['aside', 'aside'],
  ['footer', 'navigation'],
  ['header', 'navigation'],
  ['figure', 'caption'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['dialog', 'promo'],
]);

const roleKinds: ReadonlyMap<string, NoiseKind> = new Map([
  ['navigation', 'navigation'],
  ['complementary', 'aside'],
  ['contentinfo', 'navigation'],
  ['banner', 'navigation'],
  ['search', 'form'],
  ['dialog', 'promo'],
  ['alertdialog', 'promo'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['toolbar', 'navigation'],
  ['tablist', 'navigation'],
]);

/** Share of the page's prose above which an element is no noise, whatever it calls itself. Comments may be longer than the article. */
const cancelShare = (kind: NoiseKind): number => (kind === 'comments' ? 0.7 : kind === 'hidden' ? 0.5 : 0.3);

/** A line about the author or the date is short; a longer text so named may be the article (`content-text-editor`). */
const longestByline = 260;

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== null || /display\s*:\s*none/.test(attribute(element, 'style') ?? '');

/** What an element's attributes say it is for: hidden first, then its role, then its names unless its tag says more. */
function ownKind(element: Element, name: string): NoiseKind | null {
  if (isHidden(element)) return 'hidden';
  const role = attribute(element, 'role');
  return (role && roleKinds.get(role)) || tagKinds.get(read(element, 'localName')) || classKind(name);
}

/** Boxes looked at between two rests. */
const batch = 100;

/** Marks the boxes that are not article text with the reason, and takes back the mark of those that hold too much prose for that. */
export function* markNoiseInSteps(page: PageBlocks): Generator<undefined, void> {
  const teasers = noisyBlocks(page);
  const prose = prefixProse(page.blocks.map((block) => (teasers[block.index] ? 0 : isProse(block) ? block.chars : 0)));
  const total = prose[prose.length - 1] ?? 0;
  const byName = new Map<string, Box[]>();
  for (const [index, box] of page.boxes.entries()) {
    if (index % batch === 0) yield;
    if (box.depth === 0 || box.first === box.end || box.noise) continue;
    const { element } = box;
    const named = read(element, 'hasAttributes')();
    const name = named ? `${read(element, 'className')} ${read(element, 'id')}` : '';
    box.noise = (named ? ownKind(element, name) : null) ?? tagKinds.get(box.tag) ?? null;
    if (!box.noise) continue;
    const key = `${box.tag} ${name}`;
    const same = byName.get(key);
    if (same) same.push(box);
    else byName.set(key, [box]);
  }
  for (const same of byName.values()) {
    let held = 0;
    for (const box of same) held += (prose[box.end] ?? 0) - (prose[box.first] ?? 0);
    const kind = same[0]?.noise;
    if (!kind) continue;
    // Lines about the author or the date are short, and tags are links: prose in elements so named is the article's.
    const long =
      (kind === 'byline' && held > longestByline * same.length) || (kind === 'tags' && held > 120 * same.length);
    if (long || held > cancelShare(kind) * total) for (const box of same) box.noise = null;
  }
}

/** Sums of the values before each block, with the total at the end. */
function prefixProse(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums[sums.length - 1] ?? 0) + value);
  return sums;
}
