import { defineWebExtConfig } from 'wxt';
import { findBrowser } from './scripts/find-browser.ts';

// What `npm run dev` and `npm run dev:firefox` open: the same browsers that the tests find.
const binaries = { chrome: findBrowser('chromium'), firefox: findBrowser('firefox') };

export default defineWebExtConfig({
  binaries: Object.fromEntries(
    Object.entries(binaries).filter((entry): entry is [string, string] => entry[1] !== null),
  ),
  startUrls: ['https://www.tempo.co/'],
});
