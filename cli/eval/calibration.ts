import { readFileSync } from 'node:fs';

/** The parts of an attribution that decide whether it is right. */
export interface Claim {
  claims: { start: number; end: number }[];
  speaker: string | null;
  type: string;
  confidence?: number;
}
interface Document {
  id: string;
  recallOnly?: boolean;
  mentionOnly?: boolean;
  text?: string;
  attributions: Claim[];
}

const readLines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as Document);
const words = (s: string | null) => new Set((s ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function sameName(a: string | null, b: string | null): boolean {
  const x = words(a);
  const y = words(b);
  const both = [...x].filter((w) => y.has(w)).length;
  return both > 0 && (both === Math.min(x.size, y.size) || both / (x.size + y.size - both) >= 0.5);
}

const size = (c: Claim) => c.claims.reduce((n, s) => n + s.end - s.start, 0);
const shared = (a: Claim, b: Claim) =>
  a.claims.reduce(
    (n, s) => n + b.claims.reduce((m, t) => m + Math.max(0, Math.min(s.end, t.end) - Math.max(s.start, t.start)), 0),
    0,
  );

/** Right: some gold claim shares at least half of its characters, and its speaker. A hidden source is right when the gold hides it too, and not counted otherwise. */
export function isRight(p: Claim, gold: readonly Claim[]): boolean | null {
  const hit = gold.find((g) => {
    const both = shared(p, g);
    return both / (size(p) + size(g) - both) >= 0.5;
  });
  if (hit?.type === 'unstated') return null;
  return hit !== undefined && (hit.speaker === null || sameName(hit.speaker, p.speaker));
}

/** How often results of each tenth of confidence are right, over all fully annotated sets, and of all at 0.8 or more. */
export function calibration(files: readonly { gold: string; predicted: string }[]): string {
  const tenths = new Map<number, { right: number; all: number }>();
  const sure = { right: 0, all: 0 };
  for (const { gold, predicted } of files) {
    const found = new Map(readLines(predicted).map((d) => [d.id, d]));
    for (const document of readLines(gold)) {
      if (document.recallOnly || document.mentionOnly) continue;
      for (const p of found.get(document.id)?.attributions ?? []) {
        const right = isRight(p, document.attributions);
        if (right === null) continue;
        const tenth = Math.min(9, Math.floor((p.confidence ?? 0) * 10 + 1e-9));
        const cell = tenths.get(tenth) ?? { right: 0, all: 0 };
        tenths.set(tenth, cell);
        for (const c of (p.confidence ?? 0) >= 0.8 ? [cell, sure] : [cell]) {
          c.all++;
          if (right) c.right++;
        }
      }
    }
  }
  const line = ([tenth, { right, all }]: [number, { right: number; all: number }]) =>
    `  0.${tenth}–${tenth === 9 ? '1.0' : `0.${tenth + 1}`}  ${((100 * right) / all).toFixed(1).padStart(5)} % of ${all}`;
  return [
    'confidence: right results (claim and speaker) of all',
    ...[...tenths].sort(([a], [b]) => a - b).map(line),
    `  ≥ 0.8    ${((100 * sure.right) / Math.max(1, sure.all)).toFixed(1).padStart(5)} % of ${sure.all}`,
  ].join('\n');
}
