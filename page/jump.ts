import { adoptStyles } from './adopt-styles.ts';
import { focusCss, focusHighlight } from './highlight-styles.ts';
import { isOnDark } from './page-theme.ts';

/** How long the words a reader asked for stay marked, in milliseconds. */
const flashTime = 2200;

/**
 * Scrolls to the first of some ranges and marks them for a moment. Only ever called upon a reader's click. Scrolls at once
 * where the reader asked for less motion. Returns false when there is nothing to see: no range, or one that is not rendered.
 */
export function jumpTo(ranges: readonly Range[]): boolean {
  const first = ranges.find((range) => range.getClientRects().length > 0);
  const document = first?.startContainer.ownerDocument;
  const view = document?.defaultView as (Window & typeof globalThis) | null | undefined;
  if (!first || !document || !view) return false;
  // A hidden page (the reader is in a tab of the extension) runs no animation: Firefox would never end a smooth scroll begun there.
  const still = document.hidden || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollToRange(first, view, still ? 'instant' : 'smooth');
  flash(ranges, document, view);
  return true;
}

/** Brings a range to the middle of the window, through every scrolled box it stands in. */
function scrollToRange(range: Range, view: Window, behavior: ScrollBehavior): void {
  const start = range.startContainer.parentElement;
  const root = start?.ownerDocument.scrollingElement;
  for (let box = start; box && box !== root; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight + 1 || !/auto|scroll/.test(view.getComputedStyle(box).overflowY)) continue;
    const inside = range.getBoundingClientRect().top - box.getBoundingClientRect().top;
    box.scrollBy({ top: inside - box.clientHeight / 2, behavior: 'instant' });
  }
  const rect = range.getBoundingClientRect();
  const middle = (view.innerHeight - Math.min(rect.height, view.innerHeight)) / 2;
  view.scrollBy({ top: rect.top - middle, behavior });
}

const running = new WeakMap<Document, () => void>();

function flash(ranges: readonly Range[], document: Document, view: Window & typeof globalThis): void {
  running.get(document)?.();
  if (!('Highlight' in view)) return;
  const highlight = new Highlight(...ranges);
  highlight.priority = 1;
  view.CSS.highlights.set(focusHighlight, highlight);
  const at = ranges[0]?.startContainer.parentElement;
  const dropStyles = adoptStyles(document, focusCss(at ? isOnDark(at) : false));
  const timer = view.setTimeout(() => stop(), flashTime);
  const stop = (): void => {
    view.clearTimeout(timer);
    view.CSS.highlights.delete(focusHighlight);
    dropStyles();
    running.delete(document);
  };
  running.set(document, stop);
}

/** Takes the mark of the last jump off, for instance when the page is left. */
export function stopFlash(document: Document): void {
  running.get(document)?.();
}
