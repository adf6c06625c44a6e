import { browser } from 'wxt/browser';
import { newsPatterns } from './news-sites.ts';
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
  const matches = [...new Set([...newsPatterns, ...(await grantedPatterns())])];
  const script = { id: scriptId, js: [articleScript.slice(1)], matches, runAt: 'document_idle' as const };
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}
