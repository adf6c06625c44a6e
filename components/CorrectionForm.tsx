import { useId, useState } from 'preact/hooks';
import { type SourceType, sourceTypes } from '../engine/types.ts';
import type { CorrectionChange } from '../report/correction.ts';
import type { ReportClaim, ReportSource } from '../report/schema.ts';
import type { ReportActions } from './actions.ts';
import { useTranslator } from './language.ts';

interface Props {
  claim: ReportClaim;
  sources: ReadonlyMap<string, ReportSource>;
  correct: NonNullable<ReportActions['correct']>;
  onDone: () => void;
}

/** What may be wrong with a claim, and what is right: it is none, another says it, or its source is of another type. */
export function CorrectionForm({ claim, sources, correct, onDone }: Props) {
  const t = useTranslator();
  const own = sources.get(claim.source);
  const [name, setName] = useState(own?.name ?? '');
  const [type, setType] = useState<SourceType>(own?.type ?? 'person');
  const listId = useId();
  const named = [...sources.values()].filter((source) => source.name !== '');
  const chooseName = (chosen: string) => {
    setName(chosen);
    const known = named.find((source) => source.name === chosen);
    if (known) setType(known.type);
  };
  const [failed, setFailed] = useState(false);
  const send = async (change: CorrectionChange) => {
    if (await correct(claim, change)) onDone();
    else setFailed(true);
  };
  const save = (event: Event) => {
    event.preventDefault();
    const trimmed = name.trim().slice(0, 500);
    if (trimmed === (own?.name ?? '')) void send({ kind: 'type', type });
    else if (trimmed) void send({ kind: 'source', name: trimmed, type });
  };
  return (
    <form class="correction" data-testid="correction-form" onSubmit={save}>
      <label>
        {t.text('correct.speaker')}
        <input
          list={listId}
          value={name}
          maxLength={500}
          data-testid="correct-name"
          onInput={(event) => chooseName(event.currentTarget.value)}
        />
        <datalist id={listId}>
          {named.map((source) => (
            <option key={source.id} value={source.name} />
          ))}
        </datalist>
      </label>
      <label>
        {t.text('correct.type')}
        <select
          value={type}
          data-testid="correct-type"
          onChange={(event) => setType(event.currentTarget.value as SourceType)}
        >
          {sourceTypes.map((one) => (
            <option key={one} value={one}>
              {t.text(`type.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <div class="buttons">
        <button type="submit" class="primary" data-testid="correct-save">
          {t.text('correct.save')}
        </button>
        <button type="button" data-testid="not-a-claim" onClick={() => void send({ kind: 'not-a-claim' })}>
          {t.text('correct.notAClaim')}
        </button>
        <button type="button" onClick={onDone}>
          {t.text('action.cancel')}
        </button>
      </div>
      <p role="alert">{failed && t.text('import.unsaved')}</p>
      <p class="soft">{t.text('correct.note')}</p>
    </form>
  );
}
