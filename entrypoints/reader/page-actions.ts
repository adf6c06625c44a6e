import type { ReportActions } from '../../components/actions.ts';
import { sendToTab } from '../../messaging/send.ts';
import { addCorrection, removeCorrection } from '../../settings/corrections-store.ts';
import { pageKey } from '../../settings/page-key.ts';
import { copyText, saveFile } from './save-file.ts';

/** What a reader can do with the report of a tab. Pages that are gone by now are passed over in silence. */
export function pageActions(tabId: number, url: string): ReportActions {
  const quietly = (sent: Promise<unknown>) => void sent.catch(() => undefined);
  return {
    jump: (claimId) => quietly(sendToTab(tabId, 'jumpTo', { claimId })),
    jumpToText: ({ start, end }) => quietly(sendToTab(tabId, 'jumpToText', { start, end })),
    copy: copyText,
    save: saveFile,
    correct: async (claim, change) => {
      const quote = claim.parts[0]?.quote;
      if (!quote) return false;
      const correction = { id: crypto.randomUUID(), made: new Date().toISOString(), quote, change };
      return addCorrection(url, correction).then(
        () => true,
        () => false,
      );
    },
    undo: (correction) => quietly(removeCorrection(pageKey(url), correction.id)),
  };
}
