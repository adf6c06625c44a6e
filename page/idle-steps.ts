import type { WorkClock } from './work-clock.ts';

/** Longest time a slice of work takes before others are let in, in milliseconds. */
const slice = 10;

/** Lets the browser do other work first. */
export function pause(view: Window): Promise<void> {
  return new Promise((resolve) => view.setTimeout(resolve, 0));
}

/** Runs steps in slices, so that no task is long. Resolves with null when `signal` aborts meanwhile. */
export async function runInSlices<Result>(
  steps: Generator<undefined, Result>,
  view: Window,
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
    await pause(view);
  }
}
