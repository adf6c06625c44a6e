import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useTranslator } from '../../components/language.ts';
import { StateMessage } from '../../components/StateMessage.tsx';
import type { Settings } from '../../settings/schema.ts';
import { siteOf, withoutSite } from '../../settings/site.ts';
import { allSites, hostOf, requestAccess } from '../../site-access/permissions.ts';
import type { ReaderState } from './open-page.ts';

interface Props {
  tabId: number;
  page: ReaderState;
  settings: Settings;
  change: (part: Partial<Settings>) => Promise<void>;
  load: () => Promise<void>;
  rescan: () => Promise<void>;
}

/** A page without a report: what is the matter, and what the reader can do. */
export function QuietPage({ tabId, page, settings, change, load, rescan }: Props) {
  const t = useTranslator();
  const [site, setSite] = useState('');
  const { state } = page;
  useEffect(() => {
    if (state !== 'site-off') return;
    browser.tabs.get(tabId).then(
      (tab) => setSite(siteOf(tab.url ?? '') ?? ''),
      () => setSite(''),
    );
  }, [state, tabId]);
  if (page.state === 'ready') return null;
  if (page.state === 'no-access') {
    const { pattern } = page;
    // Asked for first of all, before anything is awaited: browsers take a request only as the answer to a click.
    const allow = () => requestAccess([pattern ?? allSites]).then((given) => (given ? load() : undefined));
    return (
      <StateMessage state="no-access">
        <button type="button" class="primary" data-testid="allow-site" onClick={allow}>
          {pattern ? t.parts('action.allowSite', { site: <bdi>{hostOf(pattern)}</bdi> }) : t.text('action.allowAll')}
        </button>
      </StateMessage>
    );
  }
  if (page.state === 'site-off') {
    const switchOn = async () => {
      await change({ sitesOff: withoutSite(settings.sitesOff, site) });
      await rescan();
    };
    return (
      <StateMessage state="site-off" site={site}>
        <button type="button" class="primary" data-testid="site-on" onClick={switchOn}>
          {t.text('action.siteOn')}
        </button>
      </StateMessage>
    );
  }
  return (
    <StateMessage state={page.state}>
      {page.state !== 'reading' && page.state !== 'forbidden' && (
        <button type="button" data-testid="rescan" onClick={rescan}>
          {t.text('action.rescan')}
        </button>
      )}
    </StateMessage>
  );
}
