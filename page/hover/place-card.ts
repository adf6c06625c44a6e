/** A box in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

/** Space between the card and the words, and between the card and the window's edge, in pixels. */
const gap = 8;

/**
 * Where a card goes so that it lies inside the window and not over the words it explains: below them, else above, else
 * to their right or left. Null when there is no such place.
 */
export function placeCard(words: Box, card: Size, window: Size): { left: number; top: number } | null {
  const lastLeft = window.width - card.width - gap;
  const lastTop = window.height - card.height - gap;
  if (lastLeft < gap || lastTop < gap) return null;
  const left = Math.max(gap, Math.min(words.left, lastLeft));
  const top = Math.max(gap, Math.min(words.top, lastTop));
  const below = Math.max(words.bottom + gap, gap);
  if (below <= lastTop) return { left, top: below };
  const above = Math.min(words.top - gap - card.height, lastTop);
  if (above >= gap) return { left, top: above };
  const right = Math.max(words.right + gap, gap);
  if (right <= lastLeft) return { left: right, top };
  const before = Math.min(words.left - gap - card.width, lastLeft);
  return before >= gap ? { left: before, top } : null;
}
