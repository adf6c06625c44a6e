import { browser } from 'wxt/browser';
import { doneSchema, type Request } from './requests.ts';

/** Sends a message to the extension's own pages and background; true when it was done. Rejects when nobody listens. */
export async function sendToExtension<Name extends 'reportChanged' | 'loadPart'>(
  name: Name,
  data: Request<Name>,
): Promise<boolean> {
  const reply: unknown = await browser.runtime.sendMessage({ kataSiapa: 1, name, data });
  return doneSchema.parse(reply).done;
}
