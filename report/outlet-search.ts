/** Search pages of outlets by their main domain; the key words follow. Others are searched through a search engine. */
const ownSearch: Readonly<Record<string, string>> = {
  'antaranews.com': 'https://www.antaranews.com/search?q=',
  'apnews.com': 'https://apnews.com/search?q=',
  'bbc.com': 'https://www.bbc.co.uk/search?q=',
  'bloomberg.com': 'https://www.bloomberg.com/search?query=',
  'channelnewsasia.com': 'https://www.channelnewsasia.com/search?q=',
  'cnbc.com': 'https://www.cnbc.com/search/?query=',
  'cnbcindonesia.com': 'https://www.cnbcindonesia.com/search?query=',
  'cnn.com': 'https://edition.cnn.com/search?q=',
  'cnnindonesia.com': 'https://www.cnnindonesia.com/search/?query=',
  'detik.com': 'https://www.detik.com/search/searchall?query=',
  'ft.com': 'https://www.ft.com/search?q=',
  'kompas.com': 'https://search.kompas.com/search?q=',
  'liputan6.com': 'https://www.liputan6.com/search?q=',
  'nytimes.com': 'https://www.nytimes.com/search?query=',
  'reuters.com': 'https://www.reuters.com/site-search/?query=',
  'straitstimes.com': 'https://www.straitstimes.com/search?searchkey=',
  'suara.com': 'https://www.suara.com/search?q=',
  'tempo.co': 'https://www.tempo.co/search?q=',
  'tribunnews.com': 'https://www.tribunnews.com/search?q=',
  'washingtonpost.com': 'https://www.washingtonpost.com/search/?query=',
  'wsj.com': 'https://www.wsj.com/search?query=',
};

/** Address of a search for words on an outlet's site. It is only ever opened by the reader's click. */
export function searchAddress(host: string, words: readonly string[]): string {
  const own = ownSearch[host];
  if (own) return own + encodeURIComponent(words.join(' '));
  return `https://duckduckgo.com/?q=${encodeURIComponent(`site:${host} ${words.join(' ')}`)}`;
}
