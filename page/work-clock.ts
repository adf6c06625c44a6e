/** How long the page was kept busy: all slices together, and the longest one, in milliseconds. */
export interface WorkTime {
  total: number;
  longest: number;
}

/** Adds up the time of several pieces of work. */
export interface WorkClock {
  /** Runs a piece of work and counts its time as one slice. */
  run<Result>(work: () => Result): Result;
  time(): WorkTime;
}

/** Starts a clock at zero. */
export function startWorkClock(): WorkClock {
  let total = 0;
  let longest = 0;
  return {
    run: (work) => {
      const started = performance.now();
      try {
        return work();
      } finally {
        const spent = performance.now() - started;
        total += spent;
        longest = Math.max(longest, spent);
      }
    },
    time: () => ({ total, longest }),
  };
}
