import { browser } from 'wxt/browser';
import type { Correction } from '../report/correction.ts';
import { type Corrections, correctionsOf, holdsUnread, noCorrections, parseCorrections } from './corrections.ts';
import { pageKey } from './page-key.ts';

const key = 'corrections';

/** Where a stored value goes that could not be read whole. */
const asideKey = 'corrections-set-aside';

/** Every correction the reader made, checked. Rejects when storage cannot be read: an empty answer would be saved back. */
export async function readCorrections(): Promise<Corrections> {
  return parseCorrections((await browser.storage.local.get(key))[key]);
}

/** The corrections of one page, in the order in which they were made; none when storage cannot be read. */
export async function readPageCorrections(url: string): Promise<Correction[]> {
  try {
    return [...correctionsOf(await readCorrections(), pageKey(url))];
  } catch {
    return [];
  }
}

/** Changes the corrections; two pages that write at once do so one after the other. Resolves with what is stored now. */
export async function changeCorrections(change: (corrections: Corrections) => Corrections): Promise<Corrections> {
  const write = async () => {
    const stored = (await browser.storage.local.get(key))[key];
    const next = change(parseCorrections(stored));
    // What this version cannot read (a later version's, or damaged) is set aside whole before it is written over.
    const aside = holdsUnread(stored) ? { [asideKey]: stored } : {};
    await browser.storage.local.set({ ...aside, [key]: next });
    return next;
  };
  return navigator.locks ? navigator.locks.request('kata-siapa-corrections', write) : write();
}

/** Keeps one more correction of a page. */
export function addCorrection(url: string, correction: Correction): Promise<Corrections> {
  const page = pageKey(url);
  return changeCorrections((all) => ({
    ...noCorrections,
    pages: { ...all.pages, [page]: [...correctionsOf(all, page), correction] },
  }));
}

/** Takes a correction back; a page without any is forgotten. */
export function removeCorrection(page: string, id: string): Promise<Corrections> {
  return changeCorrections((all) => {
    const left = correctionsOf(all, page).filter((correction) => correction.id !== id);
    const others = Object.fromEntries(Object.entries(all.pages).filter(([name]) => name !== page));
    return { ...noCorrections, pages: left.length > 0 ? { ...others, [page]: left } : others };
  });
}

/** Calls `listener` whenever corrections change anywhere in the extension, until `signal` aborts. */
export function onCorrectionsChange(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) listener();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}
