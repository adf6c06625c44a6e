import { browser } from 'wxt/browser';
import { grantedPatterns } from './permissions.ts';

/** Where WXT puts the content script that reads articles. */
export const articleScript = '/content-scripts/article.js';

const scriptId = 'article';

/**
 * Lets the content script run on the news sites and on every site the reader added. Kept by the browser across
 * restarts; called again after an update and whenever access changes. Calls run one after another.
 */
export function registerArticleScript(): Promise<void> {
  queue = queue.then(register, register);
  return queue;
}

let queue: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  // The news sites stand among them: the manifest asks for them at install. Firefox lets the reader take them back.
  const matches = await grantedPatterns();
  const script = { id: scriptId, js: [articleScript.slice(1)], matches, runAt: 'document_idle' as const };
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0)
    return registered.length > 0 ? browser.scripting.unregisterContentScripts({ ids: [scriptId] }) : undefined;
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}
