import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { findTab } from './open-page.ts';
import { Reader } from './Reader.tsx';

/** The reader of whichever tab is in front in this window. */
export function FollowingReader() {
  const [tabId, setTabId] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    const follow = () => void findTab('').then(setTabId);
    browser.tabs.onActivated.addListener(follow);
    follow();
    return () => browser.tabs.onActivated.removeListener(follow);
  }, []);
  return tabId === undefined ? null : <Reader key={tabId} tabId={tabId} />;
}
