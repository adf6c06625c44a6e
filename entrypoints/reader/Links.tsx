import { browser } from 'wxt/browser';
import { useTranslator } from '../../components/language.ts';

/** The way out of a report: to the options, and the switch that keeps this site from being read. */
export function Links({ site, onSiteOff }: { site: string | null; onSiteOff: () => void }) {
  const t = useTranslator();
  return (
    <p class="links">
      {site && (
        <button type="button" class="link" data-testid="site-off" onClick={onSiteOff}>
          {t.parts('site.off', { site: <bdi>{site}</bdi> })}
        </button>
      )}
      <button type="button" class="link" data-testid="options" onClick={() => void browser.runtime.openOptionsPage()}>
        {t.text('action.options')}
      </button>
    </p>
  );
}
