/** How far down the window, as a share of its height, an article's headline may stand to be the one that is read. */
const line = 0.6;

/** Which of several articles, given by their headlines from top to bottom, the reader has in view. */
export function articleInView(headlines: readonly Element[], view: Window): number {
  let shown = 0;
  headlines.forEach((headline, index) => {
    if (headline.getBoundingClientRect().top <= view.innerHeight * line) shown = index;
  });
  return shown;
}

/** Scrolling has to rest this long before it is asked which article is in view, in milliseconds. */
const rest = 250;

/** Calls `rested` when the reader has stopped scrolling, until `signal` aborts. */
export function watchScrolling(view: Window, rested: () => void, signal: AbortSignal): void {
  let timer = 0;
  view.addEventListener(
    'scroll',
    () => {
      view.clearTimeout(timer);
      timer = view.setTimeout(rested, rest);
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
}
