/** Parts of an address that say where a reader came from, not what the page is. */
const tracking = /^(?:utm_|fbclid$|gclid$|igshid$|mc_|ref$|source$|from$|page$|single$|full$|amp$|tag_from$|wtag$)/i;

/** The name a page goes by in the store of corrections: its address without fragment, `www.`, and tracking. */
export function pageKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, searchParams } = new URL(url);
  const kept = [...searchParams].filter(([name]) => !tracking.test(name)).sort();
  const query = new URLSearchParams(kept).toString();
  return `${hostname.toLowerCase().replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${query && `?${query}`}`;
}
