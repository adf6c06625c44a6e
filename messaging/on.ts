import { browser } from 'wxt/browser';
import type { Reply } from './replies.ts';
import { envelopeSchema, type MessageName, type Request, requests } from './requests.ts';

/** Who sent a message: the tab is there when a page's content script did. */
export interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  url?: string | undefined;
}

/** Answers one kind of message. */
export type Handler<Name extends MessageName> = (
  data: Request<Name>,
  sender: Sender,
) => Promise<Reply<Name>> | Reply<Name>;

/**
 * Answers the messages there is a handler for, until `signal` aborts. Everything else is left alone: messages of other
 * senders than this extension, of unknown names, and of a wrong shape.
 */
export function onMessages(handlers: { [Name in MessageName]?: Handler<Name> }, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    // Pages cannot send here (`externally_connectable` is not declared); another extension's id is refused all the same.
    if (sender.id !== browser.runtime.id) return undefined;
    const envelope = envelopeSchema.safeParse(message);
    if (!envelope.success) return undefined;
    return answer(envelope.data.name, envelope.data.data, sender, handlers[envelope.data.name] as Handler<MessageName>);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

function answer<Name extends MessageName>(
  name: Name,
  data: unknown,
  sender: Sender,
  handler: Handler<Name> | undefined,
): Promise<unknown> | undefined {
  if (!handler) return undefined;
  const request = requests[name].safeParse(data);
  if (!request.success) return undefined;
  return Promise.resolve(handler(request.data as Request<Name>, sender));
}
