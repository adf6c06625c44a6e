/** Takes the steps of a piece of work one after the other, without rests. */
export function runToEnd<Result>(steps: Generator<undefined, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
