/** A result with its probability and whether it is right. */
export interface Judged {
  right: boolean;
  p: number;
}

/** Share of right ones, 0 to 1; 0 of none. */
export const share = (rows: readonly { right: boolean }[]): number =>
  rows.filter((row) => row.right).length / Math.max(1, rows.length);

export const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

const logit = (p: number) => Math.log(p / (1 - p));

/** A probability with its logit moved. */
export const moved = (p: number, shift: number): number => 1 / (1 + Math.exp(-(logit(p) + shift)));

/** From here on the interface calls a reading sure. */
export const sure = 0.8;

/** Results and how many of the sure ones among them must be right, 0 to 1. */
export interface Promised {
  rows: readonly Judged[];
  kept: number;
}

/** The least by which all logits must be lowered (0 or less) for every promise to hold. */
export function caution(promises: readonly Promised[]): number {
  let shift = 0;
  const holds = ({ rows, kept }: Promised) => share(rows.filter((row) => moved(row.p, shift) >= sure)) >= kept;
  while (shift > -3 && !promises.every(holds)) shift -= 0.01;
  return shift;
}

/** One line for a set and one for each tenth of confidence. */
export function reportLines(name: string, rows: readonly Judged[]): string[] {
  const kept = rows.filter((row) => row.p >= sure);
  const lines = [
    `${name}: ${rows.length} results, ${percent(share(rows))} right; ${kept.length} at ${sure} or more, ${percent(share(kept))} right`,
  ];
  for (let tenth = 0; tenth < 10; tenth++) {
    const some = rows.filter((row) => Math.min(9, Math.floor(row.p * 10)) === tenth);
    if (some.length > 0) lines.push(`  0.${tenth} ${percent(share(some)).padStart(8)} of ${some.length}`);
  }
  return lines;
}
