import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The key commands as the browser has them; none on Firefox for Android, which knows no commands. */
export function useKeys(): { name: string; shortcut: string }[] {
  const [keys, setKeys] = useState<{ name: string; shortcut: string }[]>([]);
  useEffect(() => {
    void browser.commands
      ?.getAll()
      .then((all) => setKeys(all.map(({ name = '', shortcut = '' }) => ({ name, shortcut }))));
  }, []);
  return keys;
}
