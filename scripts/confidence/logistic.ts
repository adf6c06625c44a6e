/** One attribution: the names of what is observed of it, and whether it is right. */
export interface Row {
  /** Id of the article: rows of one article are never split between fitting and testing. */
  document: string;
  evidence: readonly string[];
  right: boolean;
}

/** Weight of each observation, in logits, with `bias` for what all share. */
export type Weights = Map<string, number>;

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Probability that an attribution is right. */
export function probability(weights: Weights, evidence: readonly string[]): number {
  let sum = weights.get('bias') ?? 0;
  for (const name of evidence) sum += weights.get(name) ?? 0;
  return sigmoid(sum);
}

/**
 * Logistic regression with a ridge penalty, by coordinate-wise Newton steps. Observations seen fewer than `least` times get no weight,
 * so that no single sentence has one of its own.
 */
export function fitWeights(rows: readonly Row[], ridge: number, least: number): Weights {
  const at = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const name of row.evidence) {
      const list = at.get(name);
      if (list) list.push(index);
      else at.set(name, [index]);
    }
  });
  const columns: [string, readonly number[], number][] = [...at]
    .filter(([, list]) => list.length >= least && list.length <= rows.length - least)
    .map(([name, list]) => [name, list, ridge]);
  columns.push(['bias', rows.map((_, index) => index), 0]);
  const score = new Float64Array(rows.length);
  const weights: Weights = new Map();
  for (let round = 0; round < 200; round++) {
    let moved = 0;
    for (const [name, list, penalty] of columns) {
      const weight = weights.get(name) ?? 0;
      let gradient = -penalty * weight;
      let curvature = penalty;
      for (const index of list) {
        const p = sigmoid(score[index] as number);
        gradient += Number(rows[index]?.right) - p;
        curvature += p * (1 - p);
      }
      const change = Math.max(-1, Math.min(1, gradient / Math.max(curvature, 1e-6)));
      if (change === 0) continue;
      weights.set(name, weight + change);
      for (const index of list) score[index] = (score[index] as number) + change;
      moved = Math.max(moved, Math.abs(change));
    }
    if (moved < 1e-4) break;
  }
  return weights;
}

/** The probability of each row by weights that were fitted without its article. */
export function crossValidate(rows: readonly Row[], folds: number, ridge: number, least: number): number[] {
  const documents = [...new Set(rows.map((row) => row.document))];
  const foldOf = new Map(documents.map((id, index) => [id, index % folds]));
  const predicted = new Array<number>(rows.length).fill(0);
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitWeights(
      rows.filter((row) => foldOf.get(row.document) !== fold),
      ridge,
      least,
    );
    rows.forEach((row, index) => {
      if (foldOf.get(row.document) === fold) predicted[index] = probability(weights, row.evidence);
    });
  }
  return predicted;
}
