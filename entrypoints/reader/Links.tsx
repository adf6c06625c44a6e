import { browser } from 'wxt/browser';
import { useTranslator } from '../../components/language.ts';
import { hasSidePanel, openSidePanel } from './side-panel.ts';

interface Props {
  tabId: number;
  site: string | null;
  onSiteOff: () => void;
}

/** The ways out of a report: the side panel, the options, and the switch that keeps this site from being read. */
export function Links({ tabId, site, onSiteOff }: Props) {
  const t = useTranslator();
  const inPopup = document.body.classList.contains('popup');
  return (
    <p class="links">
      {inPopup && hasSidePanel() && (
        <button
          type="button"
          class="link"
          data-testid="open-panel"
          onClick={() => void openSidePanel(tabId).then((opened) => opened && window.close())}
        >
          {t.text('action.panel')}
        </button>
      )}
      {site && (
        <button type="button" class="link" data-testid="site-off" onClick={onSiteOff}>
          {t.parts('site.dontRead', { site: <bdi>{site}</bdi> })}
        </button>
      )}
      <button type="button" class="link" data-testid="options" onClick={() => void browser.runtime.openOptionsPage()}>
        {t.text('action.options')}
      </button>
    </p>
  );
}
