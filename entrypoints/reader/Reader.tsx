import { useMemo, useState } from 'preact/hooks';
import { ActionsContext } from '../../components/actions.ts';
import { useTranslator } from '../../components/language.ts';
import { type OpenParts, OpenPartsContext } from '../../components/open-parts.ts';
import { PageCorrections } from '../../components/PageCorrections.tsx';
import { ReportView } from '../../components/ReportView.tsx';
import { StateMessage } from '../../components/StateMessage.tsx';
import { sendToTab } from '../../messaging/send-to-tab.ts';
import { withConfidence } from '../../report/select-claims.ts';
import type { Settings } from '../../settings/schema.ts';
import { siteOf, withSite } from '../../settings/site.ts';
import { Links } from './Links.tsx';
import { pageActions } from './page-actions.ts';
import { QuietPage } from './QuietPage.tsx';
import { Screen } from './Screen.tsx';
import { useCorrections } from './use-corrections.ts';
import { usePage } from './use-page.ts';
import { usePrivate } from './use-private.ts';
import { useSettings } from './use-settings.ts';

interface Props {
  tabId: number;
  settings: Settings;
  change: (part: Partial<Settings>) => Promise<void>;
}

/** The screen of one tab, once the settings are read. */
export function Reader({ tabId }: { tabId: number | null }) {
  const [settings, change] = useSettings();
  const [openParts] = useState<OpenParts>(() => new Map());
  if (!settings) return null;
  return (
    <Screen settings={settings}>
      {tabId === null ? (
        <StateMessage state="no-tab" />
      ) : (
        <OpenPartsContext.Provider value={openParts}>
          <TabReader tabId={tabId} settings={settings} change={change} />
        </OpenPartsContext.Provider>
      )}
    </Screen>
  );
}

/** Asks the tab's page, shows what it says, and carries the reader's wishes back. */
function TabReader({ tabId, settings, change }: Props) {
  const t = useTranslator();
  const { page, load, rescan } = usePage(tabId);
  const url = page.state === 'ready' ? page.report.url : null;
  const corrections = useCorrections(url);
  const isPrivate = usePrivate(tabId);
  const actions = useMemo(
    () => pageActions(tabId, page.state === 'ready' ? page.report : null, isPrivate),
    [tabId, page, isPrivate],
  );
  const report = useMemo(
    () => (page.state === 'ready' ? withConfidence(page.report, settings.confidence) : null),
    [page, settings.confidence],
  );
  if (page.state !== 'ready' || report === null) {
    return <QuietPage tabId={tabId} page={page} settings={settings} change={change} load={load} rescan={rescan} />;
  }
  const site = siteOf(report.url);
  if (report.claims.length === 0) {
    const hidden = page.report.claims.length > 0;
    return (
      <ActionsContext.Provider value={actions}>
        <StateMessage state={hidden ? 'less-sure' : 'nothing-found'}>
          <button type="button" onClick={hidden ? () => change({ confidence: 0 }) : rescan}>
            {t.text(hidden ? 'action.showAll' : 'action.rescan')}
          </button>
          <PageCorrections corrections={corrections} />
        </StateMessage>
      </ActionsContext.Provider>
    );
  }
  return (
    <ActionsContext.Provider value={actions}>
      <ReportView
        report={report}
        lessSure={page.report.claims.length - report.claims.length}
        corrections={corrections}
        highlights={settings.highlights}
        confidence={settings.confidence}
        unsourced={settings.unsourced}
        onUnsourced={(unsourced) => void change({ unsourced })}
        onHighlights={async (on) => {
          await change({ highlights: on });
          await sendToTab(tabId, 'setHighlights', { on }).catch(() => undefined);
        }}
        onConfidence={(confidence) => void change({ confidence })}
      >
        <Links
          tabId={tabId}
          site={site}
          onSiteOff={async () => {
            if (site) await change({ sitesOff: withSite(settings.sitesOff, site) });
            await rescan();
          }}
        />
      </ReportView>
    </ActionsContext.Provider>
  );
}
