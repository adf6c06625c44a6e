import { read } from '../unclobbered.ts';
import { hitRanges, type MarkedWords } from './hit-ranges.ts';
import { showCard } from './show-card.ts';

/** How long the pointer must rest before a card comes or goes, in milliseconds: reading past a claim shows nothing. */
const rest = 250;

/** Shows cards by key: for words that were just jumped to. */
export interface HoverCards {
  show(id: string): void;
  hide(): void;
}

/**
 * Shows a card while the pointer rests on marked words, until `signal` aborts. Looks at nothing while the pointer moves;
 * Escape, scrolling and leaving the words take the card off.
 */
export function watchHover(
  document: Document,
  marked: () => readonly MarkedWords[],
  render: (id: string) => HTMLElement | null,
  signal: AbortSignal,
): HoverCards {
  let open: { id: string; card: HTMLElement; close: () => void } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    clearTimeout(timer);
    open?.close();
    open = null;
  };
  const show = (words: MarkedWords | undefined): void => {
    if (open?.id === words?.id) return;
    hide();
    const card = words && render(words.id);
    const close = card && showCard(card, words.ranges);
    if (words && card && close) open = { id: words.id, card, close };
  };
  const listen = read(document, 'addEventListener');
  const options = { signal, passive: true, capture: true };
  listen(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      clearTimeout(timer);
      const { clientX, clientY, target } = event;
      timer = setTimeout(() => {
        // The pointer may go onto the card to read it, or to mark its words.
        if (open && target === open.card) return;
        show(hitRanges(marked(), clientX, clientY) ?? undefined);
      }, rest);
    },
    options,
  );
  listen('scroll', hide, options);
  listen('keydown', (event) => event.key === 'Escape' && hide(), options);
  signal.addEventListener('abort', hide, { once: true });
  return { show: (id) => show(marked().find((words) => words.id === id)), hide };
}
