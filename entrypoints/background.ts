import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessages } from '../messaging/on.ts';
import type { PartName } from '../messaging/requests.ts';
import { sendToTab } from '../messaging/send-to-tab.ts';
import { changeSettings, readSettings } from '../settings/store.ts';
import { registerArticleScript } from '../site-access/register.ts';

/** The accent of the interface, dark enough for white figures on it. */
const badgeColor = '#0b57a4';

export default defineBackground(() => {
  // The worker lives and dies with the browser's whim: its listeners are never taken off.
  const { signal } = new AbortController();

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    await registerArticleScript();
  });
  browser.runtime.onStartup.addListener(() => void registerArticleScript());
  browser.permissions.onAdded.addListener(() => void registerArticleScript());
  browser.permissions.onRemoved.addListener(() => void registerArticleScript());
  // Firefox for Android knows no key commands.
  browser.commands?.onCommand.addListener((command) => void runCommand(command));

  onMessages(
    {
      reportChanged: async ({ claims }, { tab }) => {
        if (tab?.id !== undefined) await showBadge(tab.id, claims);
        return { done: tab?.id !== undefined };
      },
      loadPart: async ({ name }, { tab }) => ({ done: tab?.id !== undefined && (await putPart(tab.id, name)) }),
    },
    signal,
  );
});

/** Puts a part beside the script that reads a page, and into nothing else; false when the page has gone or may not be read any more. */
async function putPart(tabId: number, name: PartName): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${name}.js`], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}

async function showBadge(tabId: number, claims: number | null): Promise<void> {
  // The tab may be gone by now; there is nothing to show then.
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColor });
    await browser.action.setBadgeText({ tabId, text: claims ? String(claims) : '' });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    return;
  }
}

/** Does what a key asks for on the active tab; a tab without a reader of ours stays as it is. */
async function runCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  try {
    if (command === 'toggle-highlights') {
      const { highlights } = await changeSettings({ highlights: !(await readSettings()).highlights });
      await sendToTab(tab.id, 'setHighlights', { on: highlights });
    }
    if (command === 'next-claim') await sendToTab(tab.id, 'stepClaim', { step: 'next' });
    if (command === 'previous-claim') await sendToTab(tab.id, 'stepClaim', { step: 'previous' });
  } catch {
    return;
  }
}
