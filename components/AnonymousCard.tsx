import { anonymousNumber } from '../report/anonymous-number.ts';
import type { ReportClaim, ReportSource } from '../report/schema.ts';
import { useTranslator } from './language.ts';

/** What the text says of a source it does not name; what it leaves out is said too. */
export function AnonymousCard({ source, claims }: { source: ReportSource; claims: readonly ReportClaim[] }) {
  const t = useTranslator();
  const stated = (part: 'reason' | 'basis') => claims.find((claim) => claim.anonymity?.[part])?.anonymity?.[part];
  const number = anonymousNumber(source.name);
  const rows: [string, string | number | null | undefined][] = [
    ['described', source.role ?? source.name],
    ['basis', stated('basis')],
    ['reason', stated('reason')],
    ['number', number],
  ];
  return (
    <dl class="anonymous" data-testid="anonymous">
      {rows.map(([key, value]) => (
        <div key={key}>
          <dt>{t.text(`anonymous.${key}`)}</dt>
          <dd class={value ? undefined : 'soft'}>{value ? <bdi>{value}</bdi> : t.text('anonymous.unstated')}</dd>
        </div>
      ))}
    </dl>
  );
}
