import { extensionFolder } from '../../../scripts/build-extension.ts';
import type { BrowserName } from '../../../scripts/find-browser.ts';
import { requireBrowsers } from '../../../scripts/install-browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { fixturePages, isFixtureHost } from './fixture-pages.ts';
import { type PageServer, type PageSource, startPageServer } from './page-server.ts';
import { type BrowserSession, type LaunchOptions, registered } from './session.ts';

/** A session with the server behind it. */
export interface ServedSession extends BrowserSession {
  name: BrowserName;
  /** Addresses the browser asked for. */
  requests: string[];
}

/** What to serve and how to show it; the fixture pages and no window when left out. */
export interface StartOptions {
  pages?: PageSource;
  knows?: (host: string) => boolean;
  headless?: boolean;
  profile?: string;
  privately?: boolean;
  downloads?: string;
}

const launchers: Record<BrowserName, (options: LaunchOptions) => Promise<BrowserSession>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/** Starts a browser with the built extension and the pages it may visit. The extension must have been built. */
export async function startSession(name: BrowserName, options: StartOptions = {}): Promise<ServedSession> {
  const { pages = fixturePages, knows = isFixtureHost, headless = true, profile, privately, downloads } = options;
  const server = await startPageServer(pages, knows);
  const session = await launch(name, server, { headless, profile, privately, downloads });
  return {
    ...session,
    name,
    requests: server.requests,
    close: async () => {
      await session.close();
      await server.close();
    },
  };
}

async function launch(
  name: BrowserName,
  server: PageServer,
  how: Pick<LaunchOptions, 'headless' | 'profile' | 'privately' | 'downloads'>,
): Promise<BrowserSession> {
  let session: BrowserSession | undefined;
  try {
    session = await launchers[name]({
      executable: requireBrowsers([name])[name],
      extension: extensionFolder(name),
      proxyPort: server.port,
      ...how,
    });
    await registered(session);
    return session;
  } catch (error) {
    await session?.close();
    await server.close();
    throw error;
  }
}
