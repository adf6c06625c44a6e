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
 * beside them. Null when there is no such place.
 */
export function placeCard(words: Box, card: Size, window: Size): { left: number; top: number } | null {
  const keep = (at: number, size: number, room: number) => Math.max(gap, Math.min(at, room - size - gap));
  const left = keep(words.left, card.width, window.width);
  const top = keep(words.top, card.height, window.height);
  const fitsAcross = card.width + 2 * gap <= window.width;
  const fitsDown = card.height + 2 * gap <= window.height;
  const below = words.bottom + gap;
  if (fitsAcross && below + card.height + gap <= window.height) return { left, top: Math.max(below, gap) };
  const above = words.top - gap - card.height;
  if (fitsAcross && above >= gap) return { left, top: Math.min(above, window.height - card.height - gap) };
  const right = words.right + gap;
  if (fitsDown && right + card.width + gap <= window.width) return { left: Math.max(right, gap), top };
  const beside = words.left - gap - card.width;
  if (fitsDown && beside >= gap) return { left: beside, top };
  return null;
}
