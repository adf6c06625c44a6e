import { expect, it } from 'vitest';
import { memoryOverNavigations } from '../../../scripts/page-memory.ts';
import { useSession } from '../harness/use-session.ts';

const held = useSession();

it('nothing is left behind when one article takes the place of another, again and again', async () => {
  const [first, last] = await memoryOverNavigations(held.session, [10, 24]);
  if (!first || !last) throw new Error('Nothing was measured.');
  for (const name of ['nodes', 'listeners', 'documents', 'ranges'] as const)
    expect(last[name], name).toBeLessThanOrEqual(first[name]);
  // A hundred objects come and go with timers and messages; one article that is kept is thousands.
  expect(last.objects - first.objects).toBeLessThan(500);
}, 120_000);
