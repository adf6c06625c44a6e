import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { LanguageContext } from '../../components/language.ts';
import { chooseLanguage } from '../../locales/choose-language.ts';
import { translatorFor } from '../../locales/translate.ts';
import type { Settings } from '../../settings/schema.ts';

/** A screen in the reader's language; the document says which. */
export function Screen({ language, children }: { language: Settings['language']; children: ComponentChildren }) {
  const t = translatorFor(chooseLanguage(language, navigator.languages));
  useEffect(() => {
    document.documentElement.lang = t.language;
    document.title = t.text('name');
  }, [t]);
  return <LanguageContext.Provider value={t}>{children}</LanguageContext.Provider>;
}
