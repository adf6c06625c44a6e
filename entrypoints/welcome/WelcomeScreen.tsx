import { browser } from 'wxt/browser';
import { Welcome } from '../../components/Welcome.tsx';
import { newsSites } from '../../site-access/news-sites.ts';
import { Screen } from '../reader/Screen.tsx';
import { useSettings } from '../reader/use-settings.ts';

/** The page that opens once, after the extension was installed. */
export function WelcomeScreen() {
  const [settings] = useSettings();
  if (!settings) return null;
  return (
    <Screen settings={settings}>
      <Welcome sites={newsSites.length} onOptions={() => void browser.runtime.openOptionsPage()} />
    </Screen>
  );
}
