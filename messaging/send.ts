import { browser } from 'wxt/browser';
import { type MessageName, protocol, type Reply, type Request } from './protocol.ts';

/** Sends a message to the content script of a tab. Rejects when none listens there or the answer has the wrong shape. */
export async function sendToTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  data: Request<Name>,
): Promise<Reply<Name>> {
  const reply: unknown = await browser.tabs.sendMessage(tabId, { kataSiapa: 1, name, data }, { frameId: 0 });
  return parseReply(name, reply);
}

/** Sends a message to the extension's own pages and background. Rejects when nobody listens. */
export async function sendToExtension<Name extends MessageName>(name: Name, data: Request<Name>): Promise<Reply<Name>> {
  const reply: unknown = await browser.runtime.sendMessage({ kataSiapa: 1, name, data });
  return parseReply(name, reply);
}

function parseReply<Name extends MessageName>(name: Name, reply: unknown): Reply<Name> {
  return protocol[name].reply.parse(reply) as Reply<Name>;
}
