import { outlets } from '../engine/outlets/registry.ts';

/** A site on which articles are read without being asked. */
export interface NewsSite {
  /** The domain, without `www.`; its subdomains belong to it. */
  host: string;
  /** The outlet's id in the registry. */
  outletId: string;
}

/** Every domain of the outlets that the registry marks as such, in the registry's order. */
export const newsSites: readonly NewsSite[] = outlets()
  .filter((outlet) => outlet.site)
  .flatMap((outlet) => outlet.domains.map((host) => ({ host, outletId: outlet.id })));

const hosts = new Set(newsSites.map(({ host }) => host));

/** True when a shorter domain of the list already takes in this one (`en.tempo.co` in `tempo.co`). */
const isCovered = (host: string): boolean => {
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1))
    if (hosts.has(host.slice(dot + 1))) return true;
  return false;
};

/**
 * Match patterns for the content script: `*://*.detik.com/*` takes in the domain and all its subdomains
 * (https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns).
 */
export const newsPatterns: readonly string[] = [...hosts]
  .filter((host) => !isCovered(host))
  .map((host) => `*://*.${host}/*`);
