import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Correction, CorrectionChange } from '../report/correction.ts';
import type { ReportClaim } from '../report/schema.ts';

/** What a reader can do with a report; each entrypoint says how. Those that may fail answer whether it worked. */
export interface ReportActions {
  /** Shows a claim on the page. */
  jump(claim: ReportClaim): void;
  /** Shows a stretch of the article's text on the page; UTF-16 code units. */
  jumpToText(span: { start: number; end: number }): void;
  /** Reads the other pages of an article that is split over several. */
  readAllPages(): void;
  copy(text: string): Promise<boolean>;
  save(file: { name: string; type: string; content: string }): void;
  /** Null in a private window: a correction is kept with the address of its page. */
  correct: ((claim: ReportClaim, change: CorrectionChange) => Promise<boolean>) | null;
  undo(correction: Correction): void;
}

const nothing = () => undefined;

/** The actions of the screen. Without a provider they do nothing. */
export const ActionsContext = createContext<ReportActions>({
  jump: nothing,
  jumpToText: nothing,
  readAllPages: nothing,
  copy: async () => false,
  save: nothing,
  correct: async () => false,
  undo: nothing,
});

export function useActions(): ReportActions {
  return useContext(ActionsContext);
}
