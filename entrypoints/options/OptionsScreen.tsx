import { useState } from 'preact/hooks';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsProps } from '../../components/options/options-data.ts';
import type { SourceType } from '../../engine/types.ts';
import { noCorrections } from '../../settings/corrections.ts';
import { changeCorrections, removeCorrection } from '../../settings/corrections-store.ts';
import { defaultSettings, type LineStyle, lineStyles } from '../../settings/schema.ts';
import { siteOf, withoutSite, withSite } from '../../settings/site.ts';
import { newsSites } from '../../site-access/news-sites.ts';
import { allSites, patternOf, removeAccess, requestAccess } from '../../site-access/permissions.ts';
import { Screen } from '../reader/Screen.tsx';
import { saveFile } from '../reader/save-file.ts';
import { useSettings } from '../reader/use-settings.ts';
import { importCorrections } from './import-corrections.ts';
import { looksOf } from './looks.ts';
import { useAllCorrections } from './use-all-corrections.ts';
import { useGrantedSites } from './use-granted-sites.ts';
import { useKeys } from './use-keys.ts';

const newsHosts = newsSites.map((site) => site.host).sort();

/** The options page: the settings, the corrections and the permissions as they are, and the ways to change them. */
export function OptionsScreen() {
  const [settings, change] = useSettings();
  const corrections = useAllCorrections();
  const granted = useGrantedSites();
  const keys = useKeys();
  const [importAnswer, setImportAnswer] = useState<OptionsProps['importAnswer']>(null);
  if (!settings) return null;
  const { hiddenTypes, styles, sitesOff } = settings;
  const showType = (type: SourceType, shown: boolean) => {
    const others = hiddenTypes.filter((one) => one !== type);
    void change({ hiddenTypes: shown ? others : [...others, type] });
  };
  const setLook: OptionsProps['onLook'] = (type, look) => {
    const own = look && { color: look.color, line: look.line as LineStyle };
    void change({ styles: { ...styles, [type]: own ?? { color: null, line: null } } });
  };
  return (
    <Screen settings={settings}>
      <Options
        {...settings}
        looks={looksOf(settings)}
        lines={lineStyles}
        newsSites={newsHosts}
        addedSites={granted.added}
        allSites={granted.all}
        keys={keys}
        corrections={corrections}
        importAnswer={importAnswer}
        onLanguage={(language) => void change({ language })}
        onHighlights={(highlights) => void change({ highlights })}
        onConfidence={(confidence) => void change({ confidence })}
        onUnsourced={(unsourced) => void change({ unsourced })}
        onType={showType}
        onLook={setLook}
        onSiteOff={(site) => void change({ sitesOff: withSite(sitesOff, siteOf(asAddress(site)) ?? site) })}
        onSiteOn={(site) => void change({ sitesOff: withoutSite(sitesOff, site) })}
        onAddSite={async (site) => {
          const pattern = patternOf(asAddress(site));
          return pattern !== null && requestAccess([pattern]);
        }}
        onRemoveSite={(pattern) => void removeAccess([pattern])}
        onAllSites={(on) => void (on ? requestAccess([allSites]) : removeAccess([allSites]))}
        onDeleteCorrection={(page, id) => void removeCorrection(page, id)}
        onDeleteCorrections={() => void changeCorrections(() => noCorrections)}
        onExportCorrections={() => saveFile(correctionsFile(corrections))}
        onImportCorrections={async (file) => setImportAnswer(await importCorrections(file))}
        onReset={() => void change(defaultSettings)}
      />
    </Screen>
  );
}

/** What a reader types for a site (`contoh.co.id`, or a whole address) as an address. */
function asAddress(site: string): string {
  return /^https?:\/\//i.test(site) ? site : `https://${site}`;
}

function correctionsFile(corrections: OptionsProps['corrections']) {
  const pages = Object.fromEntries(
    Map.groupBy(corrections, ({ page }) => page)
      .entries()
      .map(([page, list]) => [page, list.map(({ correction }) => correction)]),
  );
  const content = `${JSON.stringify({ ...noCorrections, pages }, null, 2)}\n`;
  return { name: 'kata-siapa-koreksi.json', type: 'application/json', content };
}
