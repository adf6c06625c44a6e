/** Host names of the sites that are read without being asked; each takes its subdomains with it. */
export const newsHosts: readonly string[] = [
  'tempo.co',
  'detik.com',
  'kompas.com',
  'antaranews.com',
  'cnnindonesia.com',
];

/** Match patterns of the news sites, for the manifest and for registering the content script. */
export const newsPatterns: readonly string[] = newsHosts.map((host) => `*://*.${host}/*`);

/** Whether an address belongs to one of the news sites. */
export function isNewsSite(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return newsHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
