import { sendToExtension } from '../../messaging/send-to-extension.ts';

/** How long after a lost message it is sent again, in milliseconds. */
const pause = 1000;

/**
 * Gives a function that tells the background the number of claims. The browser may end the background over a message, so one
 * that was lost is sent once more; a newer number takes its place. Quiet when nobody is there: the extension is being updated.
 */
export function tellBackground(signal: AbortSignal): (claims: number | null) => void {
  let latest = 0;
  const tell = (claims: number | null) => sendToExtension('reportChanged', { claims });
  return (claims) => {
    latest += 1;
    const own = latest;
    const again = (): void => {
      if (own === latest && !signal.aborted) void tell(claims).catch(() => undefined);
    };
    void tell(claims).catch(() => setTimeout(again, pause));
  };
}
