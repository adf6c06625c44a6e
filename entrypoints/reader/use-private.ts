import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Whether a tab stands in a private window; true as well until it is known, and for a tab that is gone. */
export function usePrivate(tabId: number): boolean {
  const [isPrivate, setPrivate] = useState(true);
  useEffect(() => {
    let current = true;
    setPrivate(true);
    const take = ({ incognito }: { incognito?: boolean }) => current && setPrivate(incognito !== false);
    browser.tabs.get(tabId).then(take, () => undefined);
    return () => {
      current = false;
    };
  }, [tabId]);
  return isPrivate;
}
