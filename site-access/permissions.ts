import { browser } from 'wxt/browser';

/** Every site there is: what the reader grants with "all sites". */
export const allSites = '*://*/*';

/** The match pattern of the site an address belongs to, or null when no extension can be given access there. */
export function patternOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol) || hostname === '' || isStore(hostname)) return null;
  return `*://${hostname}/*`;
}

/** Extension stores: browsers keep extensions out of them whatever was granted. */
function isStore(hostname: string): boolean {
  return ['chromewebstore.google.com', 'addons.mozilla.org', 'accounts.firefox.com'].includes(hostname);
}

/** Asks the reader for access. Must be called from a click; false when refused or not to be had. */
export async function requestAccess(patterns: string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: patterns });
  } catch {
    return false;
  }
}

/** Gives access back. The news sites' own access cannot be given back here; the browser refuses that. */
export async function removeAccess(patterns: string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: patterns });
  } catch {
    return false;
  }
}

/** The patterns of all sites the extension may read now. */
export async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** The host a match pattern means (`*://tempo.co/*` → `tempo.co`). */
export function hostOf(pattern: string): string {
  return pattern.replace(/^[^/]+:\/\//, '').replace(/\/.*$/, '');
}
