import { useEffect, useState } from 'preact/hooks';
import type { Correction } from '../../report/correction.ts';
import { onCorrectionsChange, readCorrections } from '../../settings/corrections-store.ts';

/** All corrections with their pages, kept up to date. */
export function useAllCorrections(): { page: string; correction: Correction }[] {
  const [corrections, setCorrections] = useState<{ page: string; correction: Correction }[]>([]);
  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const { pages } = await readCorrections();
      setCorrections(Object.entries(pages).flatMap(([page, list]) => list.map((correction) => ({ page, correction }))));
    };
    onCorrectionsChange(() => void read(), life.signal);
    void read();
    return () => life.abort();
  }, []);
  return corrections;
}
