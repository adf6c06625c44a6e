import { useEffect, useState } from 'preact/hooks';
import type { Correction } from '../../report/correction.ts';
import { onCorrectionsChange, readPageCorrections } from '../../settings/corrections-store.ts';

/** The reader's corrections of a page, kept up to date. */
export function useCorrections(url: string | null): Correction[] {
  const [corrections, setCorrections] = useState<Correction[]>([]);
  useEffect(() => {
    const life = new AbortController();
    const read = () => (url === null ? setCorrections([]) : void readPageCorrections(url).then(setCorrections));
    onCorrectionsChange(read, life.signal);
    read();
    return () => life.abort();
  }, [url]);
  return corrections;
}
