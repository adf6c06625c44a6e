import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { type ServedSession, type StartOptions, startSession } from './start.ts';

/** A browser for the tests of one file, started before the first and ended after the last; each test's pages are closed after it. */
export function useSession(options: StartOptions = {}): { readonly session: ServedSession } {
  const held: { session?: ServedSession } = {};
  beforeAll(async () => {
    held.session = await startSession(inject('browser'), options);
  });
  afterEach(() => held.session?.closePages());
  afterAll(() => held.session?.close());
  return {
    get session() {
      if (!held.session) throw new Error('The browser has not started.');
      return held.session;
    },
  };
}
