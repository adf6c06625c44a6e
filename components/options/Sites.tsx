import { useState } from 'preact/hooks';
import { useTranslator } from '../language.ts';
import { Switch } from '../Switch.tsx';
import type { OptionsProps } from './options-data.ts';
import { SiteForm } from './SiteForm.tsx';

/** Which sites are read: the list, those switched off, those added, all. */
export function Sites(props: OptionsProps) {
  const t = useTranslator();
  const [wrong, setWrong] = useState(false);
  const { newsSites, sitesOff, addedSites } = props;
  const add = async (address: string) => setWrong(!(await props.onAddSite(address)));
  return (
    <section>
      <h2>{t.text('options.sites')}</h2>
      <details class="fold">
        <summary>{t.text('options.newsSites', { count: newsSites.length })}</summary>
        <ul class="columns">
          {newsSites.map((site) => (
            <li key={site}>{site}</li>
          ))}
        </ul>
      </details>
      <h3>{t.text('options.sitesOff')}</h3>
      {sitesOff.length === 0 && <p class="soft">{t.text('options.noSitesOff')}</p>}
      <ul class="list" data-testid="sites-off">
        {sitesOff.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <button type="button" class="link" onClick={() => props.onSiteOn(site)}>
              {t.text('options.siteOn')}
            </button>
          </li>
        ))}
      </ul>
      <SiteForm
        label={t.text('options.switchOff')}
        button={t.text('options.switchOffButton')}
        onSite={props.onSiteOff}
      />
      <h3>{t.text('options.addedSites')}</h3>
      <ul class="list" data-testid="added-sites">
        {addedSites.map((pattern) => (
          <li key={pattern}>
            <bdi>{pattern.replace(/^[^/]+:\/\//, '').replace(/\/\*$/, '')}</bdi>
            <button type="button" class="link" onClick={() => props.onRemoveSite(pattern)}>
              {t.text('options.remove')}
            </button>
          </li>
        ))}
      </ul>
      <SiteForm label={t.text('options.addSite')} button={t.text('options.allow')} testId="add-site" onSite={add} />
      <p role="status">{wrong && t.text('options.notAllowed')}</p>
      <p>
        <Switch label={t.text('options.allSites')} on={props.allSites} testId="all-sites" onChange={props.onAllSites} />
      </p>
    </section>
  );
}
