import { type FoundArticle, findArticle } from '../find-article.ts';

/** Largest page that is read, in characters of HTML. */
const largest = 5_000_000;

/** Longest wait for a page, in milliseconds. */
const patience = 15_000;

/**
 * Fetches another page of the article and finds its text, without running anything of it: the document is parsed apart from
 * the page's own. Only pages of the same origin are fetched; null for others, for failures, and where no article stands.
 */
export async function fetchArticlePage(url: string, view: Window, signal: AbortSignal): Promise<FoundArticle | null> {
  if (!URL.canParse(url) || new URL(url).origin !== view.location.origin) return null;
  try {
    const response = await view.fetch(url, {
      credentials: 'same-origin',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    if (!response.ok || new URL(response.url || url).origin !== view.location.origin) return null;
    if (!/html/.test(response.headers.get('content-type') ?? 'text/html')) return null;
    const html = await response.text();
    if (html.length > largest) return null;
    return findArticle(new DOMParser().parseFromString(html, 'text/html'), url);
  } catch {
    // Offline, aborted, refused: the page that is open stays as it is.
    return null;
  }
}
