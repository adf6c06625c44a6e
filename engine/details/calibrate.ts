import type { Context } from '../context.ts';
import type { Resolved } from '../sources/discourse.ts';

/** How sure the engine is of each attribution of a text. */
export class Calibration {
  private readonly resolved: readonly Resolved[];

  constructor(_context: Context, resolved: readonly Resolved[]) {
    this.resolved = resolved;
  }

  of(index: number): number {
    return Math.round((this.resolved[index]?.candidate.confidence ?? 0) * 100) / 100;
  }
}
