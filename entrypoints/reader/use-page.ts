import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { onMessages } from '../../messaging/on.ts';
import { sendToTab } from '../../messaging/send-to-tab.ts';
import { openPage, type ReaderState } from './open-page.ts';

/** The state of a tab's page, kept up to date, and ways to ask for it anew. */
export function usePage(tabId: number): { page: ReaderState; load: () => Promise<void>; rescan: () => Promise<void> } {
  const [page, setPage] = useState<ReaderState>({ state: 'reading' });
  // An answer for a tab that is no longer the one shown, or that a later question overtook, is dropped.
  const asked = useRef(0);
  const take = async (answer: Promise<ReaderState>) => {
    asked.current += 1;
    const mine = asked.current;
    const state = await answer;
    if (mine === asked.current) setPage(state);
  };
  const load = () => take(openPage(tabId));
  const rescan = () => {
    setPage({ state: 'reading' });
    return take(sendToTab(tabId, 'rescan', {}).catch(() => openPage(tabId)));
  };
  useEffect(() => {
    const life = new AbortController();
    // The page speaks up when it was read again, after an in-app navigation or late text.
    onMessages(
      {
        reportChanged: (_data, { tab }) => {
          if (tab?.id === tabId) void load();
          return { done: true };
        },
      },
      life.signal,
    );
    // A page the content script has not reached yet says nothing itself when the tab goes there.
    const moved = (id: number, change: { status?: string }) => {
      if (id === tabId && change.status === 'complete') void load();
    };
    browser.tabs.onUpdated.addListener(moved);
    setPage({ state: 'reading' });
    void load();
    return () => {
      life.abort();
      browser.tabs.onUpdated.removeListener(moved);
    };
  }, [tabId]);
  return { page, load, rescan };
}
