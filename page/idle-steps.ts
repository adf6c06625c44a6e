/** Longest time a slice of work takes before others are let in, in milliseconds. */
const slice = 12;

/** Lets the browser do other work first. */
function pause(view: Window): Promise<void> {
  return new Promise((resolve) => view.setTimeout(resolve, 0));
}

/** Runs steps in slices, so that no task is long. Resolves with null when `signal` aborts meanwhile. */
export async function runInSlices<Result>(
  steps: Generator<undefined, Result>,
  view: Window,
  signal: AbortSignal,
): Promise<Result | null> {
  let started = performance.now();
  for (;;) {
    if (signal.aborted) return null;
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started > slice) {
      await pause(view);
      started = performance.now();
    }
  }
}
