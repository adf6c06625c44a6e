import { useState } from 'preact/hooks';

interface Props {
  label: string;
  button: string;
  testId?: string;
  onSite: (site: string) => void;
}

/** A field for a site's address and the button that does something with it. */
export function SiteForm({ label, button, testId, onSite }: Props) {
  const [site, setSite] = useState('');
  return (
    <form
      class="site-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (site.trim() === '') return;
        onSite(site.trim());
        setSite('');
      }}
    >
      <label>
        {label}
        <input
          class="field"
          type="text"
          inputMode="url"
          placeholder="contoh.co.id"
          autocapitalize="off"
          spellcheck={false}
          maxLength={2000}
          value={site}
          data-testid={testId}
          onInput={(event) => setSite(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{button}</button>
    </form>
  );
}
