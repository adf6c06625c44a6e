import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newsPatterns, newsSites } from '../../site-access/news-sites.ts';
import { hostOf, patternOf, requestAccess } from '../../site-access/permissions.ts';
import { registerArticleScript } from '../../site-access/register.ts';

beforeEach(() => fakeBrowser.reset());

describe('the pattern of a site', () => {
  it.each([
    ['https://berita.contoh.co.id/a?b#c', '*://berita.contoh.co.id/*'],
    ['http://contoh.id:8080/', '*://contoh.id/*'],
    ['chrome://settings', null],
    ['about:addons', null],
    ['file:///etc/passwd', null],
    ['javascript:alert(1)', null],
    ['https://chromewebstore.google.com/detail/x', null],
    ['https://addons.mozilla.org/id/firefox/', null],
    ['nonsense', null],
    [undefined, null],
  ])('of %s is %s', (url, pattern) => expect(patternOf(url)).toBe(pattern));

  it('names its host', () => expect(hostOf('*://contoh.id/*')).toBe('contoh.id'));
});

describe('the news sites', () => {
  it('are at least 80, each a bare host', () => {
    expect(newsSites.length).toBeGreaterThanOrEqual(80);
    for (const { host } of newsSites) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  it('never add up to all sites', () => {
    for (const pattern of newsPatterns) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  });
});

describe('asking', () => {
  it('is a no when the browser refuses or fails', async () => {
    const request = vi.fn(async () => Promise.reject(new Error('no gesture')));
    vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(request as never);
    expect(await requestAccess(['*://a.id/*'])).toBe(false);
  });
});

describe('registering the content script', () => {
  function browserWith(origins: string[], registered: { id: string }[]) {
    const calls: [string, unknown][] = [];
    const note = (name: string) => async (what: unknown) => void calls.push([name, what]);
    vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation((async () => ({ origins })) as never);
    Object.assign(fakeBrowser.scripting, {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: note('register'),
      updateContentScripts: note('update'),
      unregisterContentScripts: note('unregister'),
    });
    return calls;
  }

  it('covers every site there is access to', async () => {
    const calls = browserWith(['*://*.tempo.co/*', '*://contoh.id/*'], []);
    await registerArticleScript();
    expect(calls).toEqual([
      [
        'register',
        [
          {
            id: 'article',
            js: ['content-scripts/article.js'],
            matches: ['*://*.tempo.co/*', '*://contoh.id/*'],
            runAt: 'document_idle',
            persistAcrossSessions: true,
          },
        ],
      ],
    ]);
  });

  it('follows when access changes, and ends when all of it is taken back', async () => {
    const changed = browserWith(['*://contoh.id/*'], [{ id: 'article' }]);
    await registerArticleScript();
    expect(changed.map(([name]) => name)).toEqual(['update']);
    const gone = browserWith([], [{ id: 'article' }]);
    await registerArticleScript();
    expect(gone.map(([name]) => name)).toEqual(['unregister']);
  });
});
