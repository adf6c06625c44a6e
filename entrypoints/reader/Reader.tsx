import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LanguageContext } from '../../components/language.ts';
import { ReportView } from '../../components/ReportView.tsx';
import { StateMessage } from '../../components/StateMessage.tsx';
import { chooseLanguage, translatorFor } from '../../locales/translate.ts';
import { onMessages } from '../../messaging/on.ts';
import { sendToTab } from '../../messaging/send.ts';
import { withConfidence } from '../../report/select-claims.ts';
import { defaultSettings, type Settings } from '../../settings/schema.ts';
import { siteOf } from '../../settings/site.ts';
import { changeSettings, onSettingsChange, readSettings } from '../../settings/store.ts';
import { allSites, requestAccess } from '../../site-access/permissions.ts';
import { openPage, type ReaderState } from './open-page.ts';

/** The screen of one tab: asks its page, shows what it says, and carries the reader's wishes back. */
export function Reader({ tabId }: { tabId: number }) {
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const [page, setPage] = useState<ReaderState>({ state: 'reading' });
  const load = () => openPage(tabId).then(setPage);

  useEffect(() => {
    const life = new AbortController();
    readSettings().then(setSettings);
    onSettingsChange(setSettings, life.signal);
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
    void load();
    return () => life.abort();
  }, [tabId]);

  const t = translatorFor(chooseLanguage(settings.language, navigator.languages));
  useEffect(() => {
    document.documentElement.lang = t.language;
    document.title = t.text('name');
  }, [t]);
  return <LanguageContext.Provider value={t}>{show()}</LanguageContext.Provider>;

  function show() {
    if (page.state === 'ready') {
      const report = withConfidence(page.report, settings.confidence);
      if (report.claims.length === 0) {
        return (
          <StateMessage state="nothing-found">
            <button type="button" onClick={() => rescan()}>
              {t.text('action.rescan')}
            </button>
          </StateMessage>
        );
      }
      return (
        <ReportView
          report={report}
          highlights={settings.highlights}
          onHighlights={async (on) => {
            setSettings(await changeSettings({ highlights: on }));
            await sendToTab(tabId, 'setHighlights', { on }).catch(() => undefined);
          }}
          onJump={(claimId) => void sendToTab(tabId, 'jumpTo', { claimId }).catch(() => undefined)}
        />
      );
    }
    if (page.state === 'no-access') {
      const patterns = page.pattern ? [page.pattern] : [allSites];
      const label = page.pattern
        ? t.text('action.allowSite', { site: hostOf(page.pattern) })
        : t.text('action.allowAll');
      return (
        <StateMessage state="no-access">
          <button type="button" onClick={async () => (await requestAccess(patterns)) && load()}>
            {label}
          </button>
        </StateMessage>
      );
    }
    return (
      <StateMessage state={page.state}>
        {page.state !== 'reading' && page.state !== 'forbidden' && (
          <button type="button" onClick={() => (page.state === 'site-off' ? switchOn() : rescan())}>
            {t.text(page.state === 'site-off' ? 'action.siteOn' : 'action.rescan')}
          </button>
        )}
      </StateMessage>
    );
  }

  async function rescan() {
    setPage({ state: 'reading' });
    setPage(await sendToTab(tabId, 'rescan', {}).catch(() => openPage(tabId)));
  }

  async function switchOn() {
    const site = siteOf((await browser.tabs.get(tabId)).url ?? '');
    const { sitesOff } = await readSettings();
    await changeSettings({ sitesOff: sitesOff.filter((off) => off !== site && !site?.endsWith(`.${off}`)) });
    await rescan();
  }
}

function hostOf(pattern: string): string {
  return pattern.replace(/^\*:\/\//, '').replace(/\/\*$/, '');
}
