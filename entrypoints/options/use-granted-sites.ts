import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { newsPatterns } from '../../site-access/news-sites.ts';
import { grantedPatterns } from '../../site-access/permissions.ts';

/** Patterns that mean every site, as browsers write them back. */
const everywhere: ReadonlySet<string> = new Set(['*://*/*', '<all_urls>', 'http://*/*', 'https://*/*']);

/** The sites the reader granted beside the news sites, kept up to date; `all` when every site is among them. */
export function useGrantedSites(): { added: string[]; all: boolean } {
  const [patterns, setPatterns] = useState<string[]>([]);
  useEffect(() => {
    const read = () => void grantedPatterns().then(setPatterns);
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    read();
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  const news = new Set(newsPatterns);
  const added = patterns.filter((pattern) => !news.has(pattern) && !everywhere.has(pattern));
  return { added, all: patterns.some((pattern) => everywhere.has(pattern)) };
}
