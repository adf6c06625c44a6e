/** Takes the steps of a piece of work one after the other, without rests. */
export function runToEnd<Result>(steps: Generator<undefined, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does the same with each item, and rests behind every `batch` of them. */
export function* eachInSteps<Item>(
  items: Iterable<Item>,
  batch: number,
  act: (item: Item) => void,
): Generator<undefined, void> {
  let done = 0;
  for (const item of items) {
    act(item);
    if (++done % batch === 0) yield;
  }
}
