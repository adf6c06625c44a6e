import { useTranslator } from '../language.ts';

/** The key commands and how to change them; nothing on phones, which have none. */
export function Keys({ keys }: { keys: readonly { name: string; shortcut: string }[] }) {
  const t = useTranslator();
  if (keys.length === 0) return null;
  return (
    <section>
      <h2>{t.text('options.keys')}</h2>
      <dl class="keys">
        {keys.map(({ name, shortcut }) => (
          <div key={name}>
            <dt>{t.has(`key.${name}`) ? t.text(`key.${name}`) : name}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">{t.text('options.noKey')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{t.text('options.changeKeys')}</p>
    </section>
  );
}
