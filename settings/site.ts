import type { Settings } from './schema.ts';

/** The name a site goes by in the settings: its host without `www.`, lower case; null for an address without a host. */
export function siteOf(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    if (!/^https?:$/.test(protocol) || hostname === '') return null;
    return hostname.toLowerCase().replace(/^www\./, '');
  } catch {
    return null;
  }
}

/** Whether the reader switched the site of this address off. A switched-off site takes its subdomains with it. */
export function isSiteOff(settings: Settings, url: string): boolean {
  const site = siteOf(url);
  return site !== null && settings.sitesOff.some((off) => site === off || site.endsWith(`.${off}`));
}

/** The list with one more site, each site once. */
export function withSite(sites: readonly string[], site: string): string[] {
  return [...sites.filter((one) => one !== site), site];
}

/** The list without what keeps a site off: itself and the sites it is a part of. */
export function withoutSite(sites: readonly string[], site: string): string[] {
  return sites.filter((off) => off !== site && !site.endsWith(`.${off}`));
}
