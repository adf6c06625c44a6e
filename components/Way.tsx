import { Fragment } from 'preact';
import type { ReportSource } from '../report/schema.ts';
import { useTranslator } from './language.ts';

/** How a second-hand claim came: `lewat TASS`, nearest to the speaker first. */
export function Way({ via }: { via: readonly ReportSource[] }) {
  const t = useTranslator();
  if (via.length === 0) return null;
  const names = via.map((source, index) => (
    <Fragment key={source.id}>
      {index > 0 && ' → '}
      <bdi>{source.name}</bdi>
    </Fragment>
  ));
  return (
    <span class="way" data-testid="way">
      {t.parts('way.via', { names: <>{names}</> })}
    </span>
  );
}
