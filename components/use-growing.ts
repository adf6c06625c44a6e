import { useEffect, useState } from 'preact/hooks';

/** How many items are drawn at once: about a window full, and small enough for a frame. */
const portion = 8;

/**
 * The first part of a long list, which grows by itself until it is whole: the screen is there at once, and no task is
 * long enough to be felt. Give the same items (by identity), or what is drawn already is drawn anew.
 */
export function useGrowing<Item>(items: readonly Item[]): readonly Item[] {
  const [shown, setShown] = useState(portion);
  useEffect(() => {
    if (shown >= items.length) return;
    const timer = setTimeout(() => setShown(shown + portion), 0);
    return () => clearTimeout(timer);
  }, [shown, items]);
  return shown >= items.length ? items : items.slice(0, shown);
}
