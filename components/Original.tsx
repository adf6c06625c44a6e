import { findOriginals } from '../report/find-originals.ts';
import type { ReportClaim, ReportSource } from '../report/schema.ts';
import { useTranslator } from './language.ts';

/** Ways to the original of a claim that came through outlets: the article's own link, else a search. Opened by a click only. */
export function Original({ claim, sources }: { claim: ReportClaim; sources: ReadonlyMap<string, ReportSource> }) {
  const t = useTranslator();
  const originals = findOriginals(claim, sources);
  return (
    <>
      {originals.map((original) => (
        <a
          key={original.outlet}
          class="button"
          href={original.href}
          target="_blank"
          rel="noopener noreferrer"
          data-testid="original"
        >
          {t.parts(original.linked ? 'original.linked' : 'original.search', { outlet: <bdi>{original.outlet}</bdi> })}
        </a>
      ))}
    </>
  );
}
