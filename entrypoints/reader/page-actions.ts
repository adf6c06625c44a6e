import { browser } from 'wxt/browser';
import type { ReportActions } from '../../components/actions.ts';
import { sendToTab } from '../../messaging/send-to-tab.ts';
import { claimLink, claimPage } from '../../report/export/cite-claim.ts';
import type { ArticleReport } from '../../report/schema.ts';
import { addCorrection, removeCorrection } from '../../settings/corrections-store.ts';
import { pageKey } from '../../settings/page-key.ts';
import { copyText, saveFile } from './save-file.ts';

/**
 * What a reader can do with the report of a tab. Pages that are gone by now are passed over in silence. In a private window
 * nothing is corrected: it would be kept with the address of the page.
 */
export function pageActions(tabId: number, report: ArticleReport | null, isPrivate: boolean): ReportActions {
  const url = report?.url ?? '';
  const quietly = (sent: Promise<unknown>) => void sent.catch(() => undefined);
  return {
    jump: (claim) => {
      const jump = async () => {
        const { done } = await sendToTab(tabId, 'jumpTo', { claimId: claim.id });
        // A claim on another page of a split article is shown there.
        if (!done && report && claimPage(report, claim) !== url) {
          await browser.tabs.create({ url: claimLink(report, claim) });
        }
      };
      quietly(jump());
    },
    // The page says when it has read them.
    readAllPages: () => quietly(sendToTab(tabId, 'readAllPages', {})),
    jumpToText: ({ start, end }) => quietly(sendToTab(tabId, 'jumpToText', { start, end })),
    copy: copyText,
    save: saveFile,
    correct: isPrivate
      ? null
      : async (claim, change) => {
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
