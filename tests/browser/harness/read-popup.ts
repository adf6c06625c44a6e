import type { Page } from 'puppeteer-core';

/** What a reader sees in the popup, by its words. */
export interface PopupContent {
  /** `ready`, or the state the popup gives in place of a report (`no-article`, `no-access` …). */
  state: string;
  /** The words of the state; empty when there is a report. */
  message: string;
  title: string;
  counts: string;
  sources: PopupSource[];
  /** The other outlets, as `TASS 2`. */
  carriers: string[];
}

/** One source with its claims. */
export interface PopupSource {
  name: string;
  type: string;
  role: string;
  claims: { text: string; way: string[]; place: string }[];
}

/**
 * Waits until the popup has stopped reading, and reads it. Throws with the popup's words when it does not. A long list grows
 * by portions and is waited for, unless `whole` is false.
 */
export async function readPopup(popup: Page, whole = true): Promise<PopupContent> {
  for (let left = 400; left > 0; left -= 1) {
    const content = await popup.evaluate(contentOf, whole);
    if (content !== null) return content;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The popup did not settle: ${await popup.evaluate(() => document.body.textContent)}`);
}

/** Runs in the popup; it may use nothing of this file. Null while the popup is reading or its list still grows. */
function contentOf(wantWhole: boolean): PopupContent | null {
  const all = (name: string, root: ParentNode = document): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>(`[data-testid="${name}"]`),
  ];
  // Not `innerText`: rows that are out of view are not laid out, and have none.
  const words = (element: HTMLElement | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const [state] = all('state');
  const found = all('source').map((source) => ({
    name: words(all('source-name', source)[0]),
    type: source.dataset.type ?? '',
    role: words(all('source-role', source)[0]),
    claims: all('claim', source).map((claim) => ({
      text: words(claim.querySelector<HTMLElement>('button, a') ?? claim),
      way: [...claim.querySelectorAll<HTMLElement>('[data-testid="way"] bdi')].map(words),
      place: claim.dataset.claim ?? '',
    })),
  }));
  const quiet = state?.dataset.state ?? null;
  const counts = words(all('counts')[0]);
  // The list is whole when it holds as many claims as the popup counts.
  const listed = found.flatMap((source) => source.claims).length;
  const enough = wantWhole ? listed === Number.parseInt(counts.replace(/[.,]/g, ''), 10) : listed > 0;
  if (quiet === 'reading' || (quiet === null && !enough)) return null;
  return {
    state: quiet ?? 'ready',
    message: words(state),
    title: words(all('article-title')[0]),
    counts,
    sources: found,
    carriers: all('carrier').map(words),
  };
}
