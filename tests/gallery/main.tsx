import '../../components/styles/index.css';
import { render } from 'preact';
import { LanguageContext } from '../../components/language.ts';
import { translatorFor } from '../../locales/translate.ts';
import { screens } from './screens.tsx';

/** One screen of the gallery: `?screen=report&lang=en&as=popup`. */
const parameters = new URLSearchParams(location.search);
const translator = translatorFor(parameters.get('lang') === 'en' ? 'en' : 'id');
const Screen = screens[parameters.get('screen') ?? 'report'];
const place = document.getElementById('app');
document.documentElement.lang = translator.language;
document.body.className = parameters.get('as') ?? 'popup whole';
if (place && Screen) {
  performance.mark('opening');
  render(
    <LanguageContext.Provider value={translator}>
      <Screen />
    </LanguageContext.Provider>,
    place,
  );
  performance.measure('opened', 'opening');
}
