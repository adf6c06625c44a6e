/** How long the page must be quiet before it is read again, and the longest wait, in milliseconds. */
const quiet = 300;
const longest = 2000;

/** What an observer is told of: nodes and text, of the whole subtree. */
const seen = { childList: true, characterData: true, subtree: true };

/** Takes down what changes below `root` until the result is called, which gives it back: for while the page is being read. */
export function noteChanges(root: Node): () => MutationRecord[] {
  const noted: MutationRecord[] = [];
  const observer = new MutationObserver((records) => {
    noted.push(...records);
  });
  observer.observe(root, seen);
  return () => {
    noted.push(...observer.takeRecords());
    observer.disconnect();
    return noted;
  };
}

/**
 * Calls `changed` when something below `root` changed and then stayed quiet for a moment, until `signal` aborts; `noted` are
 * changes that have happened already. What the callback does is its own affair; the observer only ever looks.
 */
export function watchChanges(
  root: Node,
  changed: () => void,
  signal: AbortSignal,
  concerns: (records: MutationRecord[]) => boolean = () => true,
  noted: MutationRecord[] = [],
): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const notice = (records: MutationRecord[]): void => {
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
  };
  const observer = new MutationObserver(notice);
  observer.observe(root, seen);
  if (noted.length > 0) notice(noted);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
