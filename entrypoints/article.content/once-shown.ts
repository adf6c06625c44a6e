import { read } from '../../page/unclobbered.ts';

/**
 * Does something once a page is shown: at once, or when a page that the browser loaded ahead (from the address bar, from a search page) is
 * opened by the reader. Never when it is thrown away unseen, or `signal` aborts first. Firefox loads no page ahead.
 */
export function onceShown(document: Document, act: () => void, signal: AbortSignal): void {
  const ahead = read(document as Document & { prerendering?: boolean }, 'prerendering') === true;
  if (ahead) read(document, 'addEventListener')('prerenderingchange', act, { once: true, signal });
  else act();
}
