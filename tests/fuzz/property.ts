import type fc from 'fast-check';

/** Something that must hold for any input; the same for the short run of the tests and for the long one. */
export interface Property {
  name: string;
  /** Runs it on so many inputs; throws with the smallest input that breaks it and the seed that leads there. */
  run(options: fc.Parameters<unknown>): void;
}
