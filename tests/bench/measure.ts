/** One way to read a text, to be timed. */
export interface Reader {
  name: string;
  read(text: string): unknown;
}

/** Milliseconds that one call takes. */
export function timeOf(call: () => unknown): number {
  const start = performance.now();
  call();
  return performance.now() - start;
}

/** Rounds that every reader has at least; the first ones also warm it up. */
const leastRounds = 5;
const mostRounds = 40;

/**
 * Times several readers on the same articles in one run, taking turns article by article, so that a busy moment of the machine
 * meets them all alike. Gives for each reader the milliseconds of each article, the least of its rounds: whatever else the machine
 * does only adds. A reader has more rounds than the least as long as its budget in milliseconds lasts.
 */
export function takeTurns(readers: readonly Reader[], articles: readonly string[], budget: number): number[][] {
  const taken = readers.map(() => ({
    spent: 0,
    best: new Array<number>(articles.length).fill(Number.POSITIVE_INFINITY),
  }));
  for (let round = 0; round < mostRounds; round++) {
    const open = taken.map(({ spent }) => round < leastRounds || spent < budget);
    for (const [index, text] of articles.entries()) {
      readers.forEach((reader, which) => {
        const own = taken[which];
        if (!own || !open[which]) return;
        const took = timeOf(() => reader.read(text));
        own.best[index] = Math.min(own.best[index] as number, took);
        own.spent += took;
      });
    }
  }
  return taken.map(({ best }) => best);
}

/** Milliseconds of processor time that this thread has used. The system counts it in steps of some milliseconds. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds of processor time that one call takes, on average over as many as the budget in milliseconds allows (at least three):
 * for calls so long that on a busy machine none runs through.
 */
export function averageOf(call: () => unknown, budget: number): number {
  call();
  const start = processorTime();
  let calls = 0;
  while (calls < 3 || processorTime() - start < budget) {
    call();
    calls++;
  }
  return (processorTime() - start) / calls;
}

/** The value below which the given share (0 to 1) of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The sum of the values. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
