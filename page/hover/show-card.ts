import { read } from '../unclobbered.ts';
import { boxOf } from './hit-ranges.ts';
import { placeCard } from './place-card.ts';

/** An element that can be raised over everything else on the page. */
interface Raisable {
  showPopover?: () => void;
}

/**
 * Puts a card beside some ranges and returns what takes it off, or null where there is no room beside the words.
 * The card's element is the only thing that ever stands in the page's document, and only while it is seen.
 */
export function showCard(card: HTMLElement & Raisable, ranges: readonly Range[]): (() => void) | null {
  const document = card.ownerDocument;
  const view = read(document, 'defaultView');
  const root = read(document, 'documentElement');
  const words = boxOf(ranges);
  if (!view || !words) return null;
  card.style.visibility = 'hidden';
  root.append(card);
  raise(card);
  const { width, height } = card.getBoundingClientRect();
  const room = { width: root.clientWidth, height: view.innerHeight };
  const place = placeCard(words, { width, height }, room);
  if (!place) {
    card.remove();
    return null;
  }
  card.style.left = `${place.left}px`;
  card.style.top = `${place.top}px`;
  card.style.visibility = 'visible';
  return () => card.remove();
}

/** Raises the card to the browser's top layer, over menus and dialogs of the page; without it the z-index must do. */
function raise(card: HTMLElement & Raisable): void {
  if (!card.showPopover) return;
  card.setAttribute('popover', 'manual');
  card.showPopover();
}
