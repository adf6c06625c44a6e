import type { SourceType } from '../engine/types.ts';
import { useTranslator } from './language.ts';
import { TypeIcon } from './TypeIcon.tsx';

interface Props {
  /** How many news sites are read without asking. */
  sites: number;
  onOptions: () => void;
}

const shown: readonly SourceType[] = ['official', 'institution', 'expert', 'person', 'outlet', 'document', 'anonymous'];

/** The page a reader meets after installing: what it does, how to begin, what it leaves alone. */
export function Welcome({ sites, onOptions }: Props) {
  const t = useTranslator();
  return (
    <main class="page welcome">
      <img src="/icon/128.png" alt="" width={64} height={64} />
      <h1>{t.text('welcome.title')}</h1>
      <p class="lead">{t.text('welcome.lead')}</p>
      <ul class="type-list" aria-label={t.text('welcome.types')}>
        {shown.map((type) => (
          <li key={type} data-type={type}>
            <TypeIcon type={type} /> {t.text(`type.${type}`)}
          </li>
        ))}
      </ul>
      <ol class="steps">
        <li>{t.text('welcome.open', { count: sites })}</li>
        <li>{t.text('welcome.click')}</li>
        <li>{t.text('welcome.elsewhere')}</li>
      </ol>
      <h2>{t.text('welcome.privacyTitle')}</h2>
      <p>{t.text('welcome.privacy')}</p>
      <h2>{t.text('welcome.limitsTitle')}</h2>
      <p>{t.text('welcome.limits')}</p>
      <div class="buttons">
        <button type="button" onClick={onOptions}>
          {t.text('action.options')}
        </button>
      </div>
    </main>
  );
}
