import { browser } from 'wxt/browser';
import { type Reply, replies } from './replies.ts';
import type { MessageName, Request } from './requests.ts';

/** Sends a message to the content script of a tab. Rejects when none listens there or the answer has the wrong shape. */
export async function sendToTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  data: Request<Name>,
): Promise<Reply<Name>> {
  const reply: unknown = await browser.tabs.sendMessage(tabId, { kataSiapa: 1, name, data }, { frameId: 0 });
  return replies[name].parse(reply) as Reply<Name>;
}
