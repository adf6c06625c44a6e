import yaml from '@rollup/plugin-yaml';
import { defineConfig } from 'wxt';
import { newsPatterns } from './site-access/news-sites.ts';

/** Firefox's id of the extension; tests map it to a fixed internal address. */
const geckoId = 'kata-siapa@katasiapa.org';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [yaml()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'id',
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: [...newsPatterns],
    optional_host_permissions: ['*://*/*'],
    commands: {
      'toggle-highlights': { description: '__MSG_toggleHighlights__', suggested_key: { default: 'Alt+Shift+H' } },
      'next-claim': { description: '__MSG_nextClaim__', suggested_key: { default: 'Alt+Shift+N' } },
      'previous-claim': { description: '__MSG_previousClaim__', suggested_key: { default: 'Alt+Shift+P' } },
    },
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: geckoId,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
  }),
});
