/** How long the page must be quiet before it is read again, and the longest wait, in milliseconds. */
const quiet = 300;
const longest = 2000;

/**
 * Calls `changed` when something below `root` changed and then stayed quiet for a moment, until `signal` aborts.
 * What the callback does is its own affair; the observer only ever looks.
 */
export function watchChanges(
  root: Node,
  changed: () => void,
  signal: AbortSignal,
  concerns: (records: MutationRecord[]) => boolean = () => true,
): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const observer = new MutationObserver((records) => {
    if (!concerns(records)) return;
    const now = Date.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        changed();
      },
      Math.max(0, Math.min(quiet, since + longest - now)),
    );
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
