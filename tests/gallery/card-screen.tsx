import { useEffect, useRef } from 'preact/hooks';
import { useTranslator } from '../../components/language.ts';
import { cardWords } from '../../locales/card-words.ts';
import { markStyles } from '../../page/highlight-styles.ts';
import { renderCard } from '../../page/hover/render-card.ts';
import { showCard } from '../../page/hover/show-card.ts';

/** Words of an article with their mark, and the card beside them as on a page. */
export function CardScreen() {
  const { language } = useTranslator();
  const marked = useRef<HTMLElement>(null);
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const { light, dark: onDark, line, width } = markStyles.institution;
  const color = dark ? onDark : light;
  useEffect(() => {
    if (!marked.current) return;
    const words = cardWords(language);
    const content = {
      name: 'Kementerian Pertahanan Rusia',
      about: words.types.institution ?? '',
      way: words.way('TASS'),
      facts: ['Jumat, 13 Mei 2022', words.quotations.indirect ?? ''],
      why: words.rules['cites-outlet'] ?? '',
    };
    const range = document.createRange();
    range.selectNodeContents(marked.current);
    return showCard(renderCard(document, content, { dark, color, line }), [range]) ?? undefined;
  }, [language, dark, color, line]);
  return (
    <main class="page" lang="id" style={{ minHeight: '320px' }}>
      <h1>Bicara dengan Menhan Rusia</h1>
      <p>
        Kementerian Pertahanan Rusia, dikutip dari TASS, mengatakan{' '}
        <span
          ref={marked}
          style={{
            background: `${color}${dark ? '30' : '1c'}`,
            textDecoration: `underline ${line} ${color} ${width}px`,
            textUnderlineOffset: '3px',
          }}
        >
          panggilan itu terjadi atas inisiatif pihak Amerika
        </span>
        .
      </p>
    </main>
  );
}
