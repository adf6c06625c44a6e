import { useEffect, useState } from 'preact/hooks';
import { defaultSettings, type Settings } from '../../settings/schema.ts';
import { changeSettings, onSettingsChange, readSettings } from '../../settings/store.ts';

/** The reader's settings, kept up to date; null until they are read. */
export function useSettings(): [Settings | null, (change: Partial<Settings>) => Promise<void>] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const life = new AbortController();
    readSettings().then(setSettings);
    onSettingsChange(setSettings, life.signal);
    return () => life.abort();
  }, []);
  const change = async (part: Partial<Settings>) => {
    // Shown at once; what storage says comes after it.
    setSettings({ ...(settings ?? defaultSettings), ...part });
    await changeSettings(part).catch(() => undefined);
  };
  return [settings, change];
}
