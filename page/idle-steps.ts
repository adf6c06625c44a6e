import type { WorkClock } from './work-clock.ts';

/** Longest time a slice of work takes before others are let in, in milliseconds. */
const slice = 10;

/**
 * Lets the browser do other work first. By a message, not a timer: in a tab that is not in front browsers hold timers back
 * for a second each, and an article opened in a new tab would be read for minutes.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Runs steps in slices, so that no task is long. Resolves with null when `signal` aborts meanwhile. */
export async function runInSlices<Result>(
  steps: Generator<undefined, Result>,
  signal: AbortSignal,
  clock: WorkClock,
): Promise<Result | null> {
  for (;;) {
    if (signal.aborted) return null;
    const step = clock.run(() => {
      const started = performance.now();
      let next = steps.next();
      while (!next.done && performance.now() - started < slice) next = steps.next();
      return next;
    });
    if (step.done) return step.value;
    await pause();
  }
}
