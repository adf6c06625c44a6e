import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessages } from '../../messaging/on.ts';
import { sendToExtension } from '../../messaging/send-to-extension.ts';
import { onCorrectionsChange, readPageCorrections } from '../../settings/corrections-store.ts';
import { onSettingsChange, readSettings } from '../../settings/store.ts';
import { partLoader } from './load-part.ts';
import { onceShown } from './once-shown.ts';
import { startSession } from './page-session.ts';
import { tellBackground } from './tell-background.ts';

export default defineContentScript({
  // Registered by the background for the news sites, and put into a page by a click elsewhere.
  registration: 'runtime',
  runAt: 'document_idle',
  main({ signal }) {
    onceShown(document, () => begin(signal), signal);
  },
});

/** Reads the page, and answers for it as long as the script lives. */
function begin(signal: AbortSignal): void {
  const session = startSession({
    document,
    settings: readSettings,
    corrections: readPageCorrections,
    load: partLoader((name) => sendToExtension('loadPart', { name })),
    report: tellBackground(signal),
    signal,
  });
  onSettingsChange((settings) => session.settingsChanged(settings), signal);
  onCorrectionsChange(() => void session.correctionsChanged(), signal);
  onMessages(
    {
      getReport: () => session.state(),
      rescan: () => session.rescan(),
      readAllPages: () => session.readAllPages(),
      setHighlights: ({ on }) => ({ done: session.setHighlights(on) }),
      jumpTo: ({ claimId }) => ({ done: session.jumpToClaim(claimId) }),
      jumpToText: (span) => ({ done: session.jumpToText(span) }),
      getText: () => session.text(),
      stepClaim: ({ step }) => ({ done: session.step(step) }),
    },
    signal,
  );
}
