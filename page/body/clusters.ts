import type { Block, Box, NoiseKind } from '../blocks/block.ts';
import { isProse, linkShare, proseValue } from '../blocks/prose.ts';
import { headingTags } from '../blocks/tags.ts';
import type { PageBlocks } from '../blocks/walk-blocks.ts';
import { read } from '../unclobbered.ts';

/** Blocks of prose that follow each other closely enough to be one text. */
export interface Cluster {
  blocks: Block[];
  /** Characters of prose, less what is linked. */
  value: number;
}

/**
 * How many other blocks may stand between two paragraphs of one text, by how far up their common element is. Paragraphs
 * beside each other belong together whatever an editor put between them; paragraphs of different boxes only when near.
 */
const widestGap = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 30, 12, 8, 5];

const gapAllowed = (steps: number): number => widestGap[Math.min(steps, widestGap.length - 1)] ?? 5;

/** Whether a block can be part of an article's text: sentences, short or long, and items of lists. */
function speaks(block: Block): boolean {
  if (isProse(block)) return true;
  if (headingTags.has(block.box.tag) || linkShare(block) > 0.65) return false;
  if (linkShare(block) > 0.4) return block.stops > 0 && block.words >= 12;
  return block.stops > 0 && block.words >= 4;
}

/** The element beside whose like a block stands: a paragraph's parent, or the element itself where text is cut by `<br>`. */
export const lineParent = (block: Block): Box =>
  (block.box.tag === 'p' || block.box.tag === 'li') && block.box.parent ? block.box.parent : block.box;

/** Tag, classes and depth of the element a block's line stands in; parts of one body are made alike. */
function shapeOf(box: Box): string {
  return `${box.depth} ${box.tag} ${read(box.element, 'className')} ${box.parent?.tag} ${box.parent && read(box.parent.element, 'className')}`;
}

/** Most steps up to a common element for two boxes of the same shape to be parts of one text. */
const farthestTwin = 4;

/** Groups the page's sentences into texts. `noise` tells of each block whether it stands in something that is no article text. */
export function findClusters(page: PageBlocks, noise: readonly (NoiseKind | null)[]): Cluster[] {
  const clusters: Cluster[] = [];
  const byParent = new Map<Box, Cluster>();
  const byShape = new Map<string, { cluster: Cluster; parent: Box }>();
  let last: { cluster: Cluster; block: Block } | null = null;
  for (const block of page.blocks) {
    if (noise[block.index] || !speaks(block)) continue;
    const parent = lineParent(block);
    const shape = shapeOf(parent);
    const twin = byShape.get(shape);
    let cluster = byParent.get(parent);
    if (!cluster && twin && stepsBetween(twin.parent, parent) <= farthestTwin) cluster = twin.cluster;
    if (!cluster && last) {
      const gap = block.index - last.block.index - 1;
      if (gap <= gapAllowed(stepsBetween(last.block.box, block.box))) cluster = last.cluster;
    }
    if (!cluster) {
      cluster = { blocks: [], value: 0 };
      clusters.push(cluster);
    }
    cluster.blocks.push(block);
    cluster.value += Math.max(0, proseValue(block));
    byParent.set(parent, cluster);
    byShape.set(shape, { cluster, parent });
    last = { cluster, block };
  }
  return clusters;
}

/** The larger number of steps from either box up to their common ancestor. */
function stepsBetween(a: Box, b: Box): number {
  const common = commonBox(a, b);
  return Math.max(a.depth - common.depth, b.depth - common.depth);
}

/** The nearest box that holds both. */
export function commonBox(a: Box, b: Box): Box {
  let left = a;
  let right = b;
  while (left !== right) {
    if (left.depth >= right.depth && left.parent) left = left.parent;
    else if (right.parent) right = right.parent;
    else return right;
  }
  return left;
}

/**
 * The cluster that is the article: the longest, but the first substantial one after the headline counts several
 * times, because glossaries, comments and terms of use may be longer than a short article. Null when there is none.
 */
export function chooseCluster(clusters: readonly Cluster[], headline: Block | null): Cluster | null {
  const longest = Math.max(0, ...clusters.map((cluster) => cluster.value));
  const isAfter = (cluster: Cluster): boolean => headline !== null && (cluster.blocks[0]?.index ?? 0) > headline.index;
  const first = clusters.find((cluster) => isAfter(cluster) && cluster.value >= Math.min(300, longest / 4));
  let best: Cluster | null = null;
  let bestWeight = 0;
  for (const cluster of clusters) {
    const weight = cluster.value * (cluster === first ? (cluster.value > 1000 ? 6 : 2.5) : 1);
    if (weight > bestWeight) {
      best = cluster;
      bestWeight = weight;
    }
  }
  return best;
}
