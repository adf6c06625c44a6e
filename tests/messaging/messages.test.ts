import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessages, type Sender } from '../../messaging/on.ts';
import { pageStateSchema } from '../../messaging/replies.ts';
import { sendToTab } from '../../messaging/send-to-tab.ts';
import { seedReport } from '../report/fixtures/seed.ts';

beforeEach(() => fakeBrowser.reset());

const own: Sender = { id: fakeBrowser.runtime.id };
const envelope = (name: string, data: unknown) => ({ kataSiapa: 1, name, data });

/** Calls the listener as the browser would, with any sender, and gives what it answers. */
function deliver(message: unknown, sender: Sender): unknown {
  const handler = vi.fn(() => ({ done: true }));
  let listener: ((message: unknown, sender: Sender) => unknown) | undefined;
  const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((one) => {
    listener = one as typeof listener;
  });
  onMessages({ jumpTo: handler, reportChanged: handler }, new AbortController().signal);
  added.mockRestore();
  return listener?.(message, sender);
}

describe('messages', () => {
  it('of our own are answered', async () => {
    expect(await deliver(envelope('jumpTo', { claimId: 'a1' }), own)).toEqual({ done: true });
  });

  it.each([
    ['another extension', envelope('jumpTo', { claimId: 'a1' }), { id: 'somebody-else' }],
    ['nobody', envelope('jumpTo', { claimId: 'a1' }), {}],
  ])('from %s are refused', (_name, message, sender) => expect(deliver(message, sender)).toBeUndefined());

  it.each([
    ['without an envelope', { name: 'jumpTo', data: { claimId: 'a1' } }],
    ['of an unknown name', envelope('eval', {})],
    ['named like an object’s own parts', envelope('__proto__', {})],
    ['nobody handles here', envelope('setHighlights', { on: true })],
    ['of a wrong shape', envelope('jumpTo', { claimId: 7 })],
    ['with a negative count', envelope('reportChanged', { claims: -1 })],
    ['that are no object', 'jumpTo'],
  ])('%s are left alone', (_name, message) => expect(deliver(message, own)).toBeUndefined());

  it('reach a handler until its life ends', () => {
    const life = new AbortController();
    onMessages({ reportChanged: () => ({ done: true }) }, life.signal);
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
    life.abort();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });
});

describe('answers', () => {
  const answer = (value: unknown) => vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValueOnce(value as never);

  it('of a page are checked: a report passes', async () => {
    answer({ state: 'ready', report: JSON.parse(JSON.stringify(seedReport)), highlights: true });
    expect(await sendToTab(1, 'getReport', {})).toMatchObject({ state: 'ready', report: { counts: { claims: 5 } } });
  });

  it.each([
    [undefined],
    [{}],
    [{ state: 'ready' }],
    [{ state: 'ready', report: { ...seedReport, claims: [{}] }, highlights: true }],
  ])('of a wrong shape are refused', async (value) => {
    answer(value);
    await expect(sendToTab(1, 'getReport', {})).rejects.toThrow();
  });

  it('know every state', () => {
    for (const state of ['reading', 'no-article', 'site-off'])
      expect(pageStateSchema.safeParse({ state }).success).toBe(true);
    expect(pageStateSchema.safeParse({ state: 'other' }).success).toBe(false);
  });
});
