import type { ArticleReport } from '../report/schema.ts';
import { formatDate } from './format-date.ts';
import { useTranslator } from './language.ts';
import { Switch } from './Switch.tsx';

interface Props {
  report: ArticleReport;
  highlights: boolean;
  onHighlights: (on: boolean) => void;
}

/** The article: its title, its publisher, its date, and how much of it was read. */
export function ArticleHeader({ report, highlights, onHighlights }: Props) {
  const t = useTranslator();
  const publisher = report.publisher?.name ?? report.publisher?.host;
  const about = [publisher, formatDate(report.published, t.language)].filter(Boolean);
  return (
    <header class="article">
      <h1 data-testid="article-title">
        <bdi>{report.headline ?? publisher ?? report.url}</bdi>
      </h1>
      <p class="soft">
        {about.map((part) => (
          <span key={part} class="dot">
            <bdi>{part}</bdi>
          </span>
        ))}
        <span class="dot">{t.text('counts.paragraphs', { count: report.paragraphs })}</span>
      </p>
      <Switch label={t.text('highlights')} on={highlights} testId="highlight-switch" onChange={onHighlights} />
    </header>
  );
}
