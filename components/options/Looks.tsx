import { sourceTypes } from '../../engine/types.ts';
import { useTranslator } from '../language.ts';
import { TypeIcon } from '../TypeIcon.tsx';
import type { OptionsProps } from './options-data.ts';

type Props = Pick<OptionsProps, 'looks' | 'lines' | 'hiddenTypes' | 'onType' | 'onLook'>;

/** For each type of source: whether it is marked on pages, its colour and its line, with a sample. */
export function Looks({ looks, lines, hiddenTypes, onType, onLook }: Props) {
  const t = useTranslator();
  return (
    <table class="looks">
      <thead>
        <tr>
          <th scope="col">{t.text('options.type')}</th>
          <th scope="col">{t.text('options.color')}</th>
          <th scope="col">{t.text('options.line')}</th>
          <th scope="col">
            <span class="hidden">{t.text('options.resetLook')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sourceTypes.map((type) => {
          const name = t.text(`type.${type}`);
          const look = looks[type];
          return (
            <tr key={type} data-type={type}>
              <th scope="row">
                <label>
                  <input
                    type="checkbox"
                    checked={!hiddenTypes.includes(type)}
                    data-testid={`show-${type}`}
                    onChange={(event) => onType(type, event.currentTarget.checked)}
                  />
                  <TypeIcon type={type} />
                  <span style={{ textDecoration: `underline ${look.line} ${look.color} 2px` }}>{name}</span>
                </label>
              </th>
              <td>
                <input
                  type="color"
                  value={look.color}
                  aria-label={t.text('options.colorOf', { type: name })}
                  onChange={(event) => onLook(type, { ...look, color: event.currentTarget.value })}
                />
              </td>
              <td>
                <select
                  value={look.line}
                  aria-label={t.text('options.lineOf', { type: name })}
                  onChange={(event) => onLook(type, { ...look, line: event.currentTarget.value })}
                >
                  {lines.map((line) => (
                    <option key={line} value={line}>
                      {t.text(`line.${line}`)}
                    </option>
                  ))}
                </select>
              </td>
              <td>
                <button
                  type="button"
                  class="link"
                  title={t.text('options.resetLook')}
                  aria-label={t.text('options.resetLookOf', { type: name })}
                  onClick={() => onLook(type, null)}
                >
                  <span aria-hidden="true">↺</span>
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
