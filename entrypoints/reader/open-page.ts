import { browser } from 'wxt/browser';
import type { PageState } from '../../messaging/replies.ts';
import { sendToTab } from '../../messaging/send-to-tab.ts';
import { patternOf } from '../../site-access/permissions.ts';
import { articleScript } from '../../site-access/register.ts';

/** What the reader's screen shows: the page's own state, or why there is none. */
export type ReaderState =
  | PageState
  | { state: 'forbidden' }
  /** The page could be read if the reader allowed it; `pattern` is null when its address is not known. */
  | { state: 'no-access'; pattern: string | null };

/** Asks a tab for its report, putting the content script there first where none answers. Never rejects. */
export async function openPage(tabId: number): Promise<ReaderState> {
  const answer = await ask(tabId);
  if (answer) return answer;
  const url = await addressOf(tabId);
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [articleScript] });
  } catch {
    const pattern = patternOf(url);
    if (url !== undefined && pattern === null) return { state: 'forbidden' };
    return { state: 'no-access', pattern };
  }
  return (await ask(tabId)) ?? { state: 'failed', reason: 'silent' };
}

async function ask(tabId: number): Promise<PageState | null> {
  try {
    return await sendToTab(tabId, 'getReport', {});
  } catch {
    return null;
  }
}

/** The tab's address, as far as the extension may know it. */
async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}

/** The tab a screen is about: the one its address names (`?tab=12`), else the active one of this window. */
export async function findTab(search: string): Promise<number | null> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named) && named >= 0) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
