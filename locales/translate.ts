import { IntlMessageFormat } from 'intl-messageformat';
import type { UiLanguage } from './choose-language.ts';
import en from './en.yml';
import id from './id.yml';

/** Nested messages as a locale file holds them. */
export interface MessageTree {
  [key: string]: string | MessageTree;
}

type Value = string | number;

/** Speaks one language: plain messages, messages with elements inside, dates and figures. */
export interface Translator {
  language: UiLanguage;
  /** The message of a dotted key (`counts.claims`), filled in. A missing key shows itself: never an empty place. */
  text(key: string, values?: Record<string, Value>): string;
  /** The same with elements as values; gives the parts in order. */
  parts<Element>(key: string, values: Record<string, Value | Element>): (string | Element)[];
  /** Whether there is a message of this key. */
  has(key: string): boolean;
}

const messages: Record<UiLanguage, ReadonlyMap<string, string>> = { id: flatten(id), en: flatten(en) };
const translators = new Map<UiLanguage, Translator>();

function flatten(tree: MessageTree, prefix = '', into = new Map<string, string>()): Map<string, string> {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') into.set(prefix + key, value);
    else flatten(value, `${prefix}${key}.`, into);
  }
  return into;
}

/** The translator of a language; the same object each time, with its formats kept. */
export function translatorFor(language: UiLanguage): Translator {
  const made = translators.get(language) ?? createTranslator(language);
  translators.set(language, made);
  return made;
}

function createTranslator(language: UiLanguage): Translator {
  const formats = new Map<string, IntlMessageFormat>();
  const own = messages[language];
  const formatOf = (key: string) => {
    const known = formats.get(key);
    if (known) return known;
    // Markup in messages is not used, and text with `<` must not be taken for it.
    const format = new IntlMessageFormat(own.get(key) ?? key, language, undefined, { ignoreTag: true });
    formats.set(key, format);
    return format;
  };
  return {
    language,
    text: (key, values) => String(formatOf(key).format(values)),
    parts: (key, values) => [formatOf(key).format(values)].flat() as never,
    has: (key) => own.has(key),
  };
}
