import { useTranslator } from '../language.ts';

type Choice = 'auto' | 'id' | 'en';

/** The language of the interface. Each language is named in itself, or nobody finds the way back. */
export function LanguageChoice(props: { language: Choice; onLanguage: (language: Choice) => void }) {
  const t = useTranslator();
  return (
    <label class="row">
      <span>{t.text('options.language')}</span>
      <select
        value={props.language}
        data-testid="language"
        onChange={(event) => props.onLanguage(event.currentTarget.value as Choice)}
      >
        <option value="auto">{t.text('options.languageAuto')}</option>
        <option value="id" lang="id">
          {t.text('options.indonesian')}
        </option>
        <option value="en" lang="en">
          {t.text('options.english')}
        </option>
      </select>
    </label>
  );
}
