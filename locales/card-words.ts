import type { UiLanguage } from './choose-language.ts';
import * as en from './en.yml';
import * as id from './id.yml';

/** A group of plain messages by their keys. */
type Group = Readonly<Record<string, string>>;

/**
 * The few words the card on the page needs. They come straight from the locale files, without the message formatter,
 * which would make the script on every news page a good deal larger.
 */
export interface CardWords {
  types: Group;
  rules: Group;
  quotations: Group;
  hiddenSource: string;
  /** `lewat TASS → Reuters` */
  way(names: string): string;
}

/** The words of the card in a language. */
export function cardWords(language: UiLanguage): CardWords {
  const { type, rule, quotation, source, way } = language === 'id' ? id : en;
  return {
    types: type,
    rules: rule,
    quotations: quotation,
    hiddenSource: source.hidden ?? '',
    way: (names) => (way.via ?? '').replace('{names}', () => names),
  };
}
