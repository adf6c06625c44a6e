import type { Box } from './place-card.ts';

/** Something marked on the page, by its ranges. */
export interface MarkedWords {
  id: string;
  ranges: readonly Range[];
}

/** The marked words under a point of the window (CSS pixels), the shortest of several; null when there are none. */
export function hitRanges(marked: readonly MarkedWords[], x: number, y: number): MarkedWords | null {
  const covers = (rect: DOMRect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
  const hit = marked.filter(({ ranges }) => ranges.some((range) => [...range.getClientRects()].some(covers)));
  const length = ({ ranges }: MarkedWords) => ranges.reduce((sum, range) => sum + range.toString().length, 0);
  return hit.sort((a, b) => length(a) - length(b))[0] ?? null;
}

/** The box around some ranges, or null when none of them is rendered. */
export function boxOf(ranges: readonly Range[]): Box | null {
  const rects = ranges.flatMap((range) => [...range.getClientRects()]).filter((rect) => rect.width > 0);
  if (rects.length === 0) return null;
  return {
    left: Math.min(...rects.map((rect) => rect.left)),
    top: Math.min(...rects.map((rect) => rect.top)),
    right: Math.max(...rects.map((rect) => rect.right)),
    bottom: Math.max(...rects.map((rect) => rect.bottom)),
  };
}
