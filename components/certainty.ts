/** The steps of the slider, from everything to only the sure. The figures are thresholds of the engine's confidence. */
export const certaintySteps = [
  { name: 'all', least: 0 },
  { name: 'likely', least: 0.5 },
  { name: 'sure', least: 0.75 },
  { name: 'surest', least: 0.9 },
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
