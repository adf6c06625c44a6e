/** Languages of the interface. */
export type UiLanguage = 'id' | 'en';

/** The language the interface speaks: the reader's choice, else the first of the browser's languages there is, else English. */
export function chooseLanguage(setting: 'auto' | UiLanguage, browserLanguages: readonly string[]): UiLanguage {
  if (setting !== 'auto') return setting;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split('-')[0];
    // `in` is Indonesian's old code, still given by some systems; a Malay reader understands Indonesian better than English.
    if (primary === 'id' || primary === 'in' || primary === 'ms') return 'id';
    if (primary === 'en') return 'en';
  }
  return 'en';
}
