import type { ReportSource } from '../report/schema.ts';
import { useTranslator } from './language.ts';

/** A source's name, kept apart from the text around it: a name from the page must not turn the line's direction. */
export function SourceName({ source }: { source: ReportSource | undefined }) {
  const t = useTranslator();
  return <bdi>{source?.name || t.text('source.hidden')}</bdi>;
}
