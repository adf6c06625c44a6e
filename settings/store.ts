import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from './schema.ts';

const key = 'settings';

/** The reader's settings, checked; defaults when nothing usable is stored or storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(key))[key]);
  } catch {
    return parseSettings(undefined);
  }
}

/** Changes some settings and keeps the rest; resolves with what is stored now. Rejects when storage is full or gone. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const write = async () => {
    const next = parseSettings({ ...(await readSettings()), ...change });
    await browser.storage.local.set({ [key]: next });
    return next;
  };
  // Two pages that change different settings at once do so one after the other, or one change would be lost.
  return navigator.locks ? navigator.locks.request('kata-siapa-settings', write) : write();
}

/** Calls `listener` whenever the settings change, in any tab or page of the extension, until `signal` aborts. */
export function onSettingsChange(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && key in changes) listener(parseSettings(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}
