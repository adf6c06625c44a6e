import { read } from './unclobbered.ts';

/** The red, green, blue and alpha of a computed colour (`rgb(…)` or `rgba(…)`), or null for other notations. */
function channels(color: string): [number, number, number, number] | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(color)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return null;
  return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0, parts[3] ?? 1];
}

/**
 * Whether an element stands on a dark background: the page's own, not the system's. The nearest painted ancestor decides;
 * where none is painted, the lightness of the text tells.
 */
export function isOnDark(element: Element): boolean {
  const view = read(read(element, 'ownerDocument'), 'defaultView');
  if (!view) return false;
  for (let at: Element | null = element; at; at = read(at, 'parentElement')) {
    const painted = channels(view.getComputedStyle(at).backgroundColor);
    if (painted && painted[3] > 0.5) return lightness(painted) < 0.4;
  }
  const text = channels(view.getComputedStyle(element).color);
  return text !== null && lightness(text) > 0.6;
}

/** Perceived lightness, 0 to 1 (Rec. 601 weights: enough to tell dark from light). */
function lightness([red, green, blue]: readonly [number, number, number, number]): number {
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
