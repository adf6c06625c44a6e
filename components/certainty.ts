/**
 * The steps of the slider, from everything to only the sure. The figures are thresholds of the engine's confidence, which
 * is fitted so that of the claims at 0.8 or more about 95 in 100 are read as annotators read them (`engine/details`).
 */
export const certaintySteps = [
  { name: 'all', least: 0 },
  { name: 'likely', least: 0.3 },
  { name: 'sure', least: 0.6 },
  { name: 'surest', least: 0.8 },
] as const;

/** How sure a reading is, in the words of the slider's steps. */
export function certaintyOf(confidence: number): (typeof certaintySteps)[number]['name'] {
  return certaintySteps.findLast((step) => confidence >= step.least)?.name ?? 'all';
}

/** The step that a threshold stands at: the highest one it reaches. */
export function stepOf(threshold: number): number {
  return Math.max(
    0,
    certaintySteps.findLastIndex((step) => threshold >= step.least),
  );
}
