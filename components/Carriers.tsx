import type { Carrier } from '../report/schema.ts';
import { useTranslator } from './language.ts';

interface Props {
  carriers: readonly Carrier[];
  chosen: string | null;
  onChoose: (sourceId: string | null) => void;
}

/** The other outlets that claims came through. Each opens its claims; pressed again, it shows all. */
export function Carriers({ carriers, chosen, onChoose }: Props) {
  const t = useTranslator();
  if (carriers.length === 0) return null;
  return (
    <p class="carriers">
      <span class="soft">{t.text('carriers.title')}</span>{' '}
      {carriers.map((carrier) => (
        <span key={carrier.source} class="dot">
          <button
            type="button"
            class="link"
            data-testid="carrier"
            aria-pressed={chosen === carrier.source}
            onClick={() => onChoose(chosen === carrier.source ? null : carrier.source)}
          >
            {t.parts('carriers.item', { name: <bdi>{carrier.name}</bdi>, count: carrier.claims.length })}
          </button>
          {carrier.ownNetwork && <span class="soft own"> ({t.text('carriers.own')})</span>}
        </span>
      ))}
    </p>
  );
}
