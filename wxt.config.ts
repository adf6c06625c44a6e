import yaml from '@rollup/plugin-yaml';
import { defineConfig } from 'wxt';
import { dropInnerHtml } from './scripts/drop-inner-html.ts';
import { newsPatterns } from './site-access/news-sites.ts';

/** Firefox's id of the extension; tests map it to a fixed internal address. */
const geckoId = 'kata-siapa@katasiapa.org';

/**
 * What the extension's own pages may do: run and style themselves from their own files, and nothing else. No address is
 * reached, no frame opened, no form sent. Chromium also refuses to turn any string into markup or code (Trusted Types).
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];
const trustedTypes = ["require-trusted-types-for 'script'", "trusted-types 'none'"];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [yaml(), dropInnerHtml()],
    // Every browser that is served knows how to load modules ahead; the stand-in for old ones would fetch.
    build: { modulePreload: { polyfill: false } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'id',
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: [...newsPatterns],
    optional_host_permissions: ['*://*/*'],
    commands: {
      'toggle-highlights': { description: '__MSG_toggleHighlights__', suggested_key: { default: 'Alt+Shift+L' } },
      'next-claim': { description: '__MSG_nextClaim__', suggested_key: { default: 'Alt+Shift+J' } },
      'previous-claim': { description: '__MSG_previousClaim__', suggested_key: { default: 'Alt+Shift+K' } },
    },
    // The development server needs to reach its own pages, and is never shipped.
    content_security_policy:
      command === 'build'
        ? { extension_pages: [...pagePolicy, ...(browser === 'firefox' ? [] : trustedTypes)].join('; ') }
        : undefined,
    // No page and no other extension may send messages here; Firefox knows neither key.
    externally_connectable: browser === 'firefox' ? undefined : { ids: [] },
    minimum_chrome_version: browser === 'firefox' ? undefined : '122',
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: geckoId,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first version for phones that reads the line above.
            gecko_android: { strict_min_version: '142.0' },
          }
        : undefined,
  }),
});
