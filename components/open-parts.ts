import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { ReportClaim } from '../report/schema.ts';
import { claimKey } from './stable-keys.ts';

/** What of a claim the reader has opened. */
export type OpenPart = 'why' | 'correct';

/** What is open, by claim: kept outside the rows, for a report that comes again may draw them anew. */
export type OpenParts = Map<string, OpenPart>;

/** The open parts of the screen; it gives a map of its own, which lives as long as it does. */
export const OpenPartsContext = createContext<OpenParts>(new Map());

/** What of a claim is open, and the way to change it. */
export function useOpenPart(claim: ReportClaim): [OpenPart | null, (part: OpenPart | null) => void] {
  const parts = useContext(OpenPartsContext);
  const key = claimKey(claim);
  const [open, setOpen] = useState(() => parts.get(key) ?? null);
  const change = (part: OpenPart | null) => {
    if (part) parts.set(key, part);
    else parts.delete(key);
    setOpen(part);
  };
  return [open, change];
}
