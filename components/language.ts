import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Translator, translatorFor } from '../locales/translate.ts';

/** The language everything under it speaks. */
export const LanguageContext = createContext<Translator>(translatorFor('id'));

/** The translator of the screen a component stands on. */
export function useTranslator(): Translator {
  return useContext(LanguageContext);
}
