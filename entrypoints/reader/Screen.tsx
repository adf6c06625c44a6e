import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { LanguageContext } from '../../components/language.ts';
import { sourceTypes } from '../../engine/types.ts';
import { chooseLanguage } from '../../locales/choose-language.ts';
import { translatorFor } from '../../locales/translate.ts';
import type { Settings } from '../../settings/schema.ts';

/** A screen in the reader's language, which the document names, and in the reader's own colours. */
export function Screen({ settings, children }: { settings: Settings; children: ComponentChildren }) {
  const { language, styles } = settings;
  const t = translatorFor(chooseLanguage(language, navigator.languages));
  useEffect(() => {
    const root = document.documentElement.style;
    for (const type of sourceTypes) {
      const color = styles[type]?.color;
      if (color) root.setProperty(`--${type}`, color);
      else root.removeProperty(`--${type}`);
    }
  }, [styles]);
  useEffect(() => {
    document.documentElement.lang = t.language;
    document.title = t.text('name');
  }, [t]);
  return <LanguageContext.Provider value={t}>{children}</LanguageContext.Provider>;
}
