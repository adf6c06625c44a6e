import * as z from 'zod/mini';
import { type Correction, correctionSchema } from '../report/correction.ts';

/** Version of the stored and exported shape. */
export const correctionsVersion = 1;

/** The reader's corrections by page. Also the file that is exported and imported. */
export const correctionsSchema = z.object({
  kataSiapa: z.literal('corrections'),
  version: z.literal(correctionsVersion),
  pages: z.record(z.string().check(z.maxLength(4000)), z.array(correctionSchema)),
});

export type Corrections = z.infer<typeof correctionsSchema>;

/** No corrections at all. */
export const noCorrections: Corrections = { kataSiapa: 'corrections', version: correctionsVersion, pages: {} };

/**
 * Reads a stored value and keeps what fits: one broken correction must not cost the others.
 * Anything that is no object gives none.
 */
export function parseCorrections(stored: unknown): Corrections {
  const shell = z.object({ pages: z.record(z.string(), z.unknown()) }).safeParse(stored);
  if (!shell.success) return noCorrections;
  const pages: Corrections['pages'] = Object.create(null);
  for (const [page, list] of Object.entries(shell.data.pages)) {
    const kept = Array.isArray(list) ? list.flatMap((one) => readOne(one)) : [];
    if (kept.length > 0) pages[page] = kept;
  }
  return { ...noCorrections, pages: { ...pages } };
}

function readOne(value: unknown): Correction[] {
  const result = correctionSchema.safeParse(value);
  return result.success ? [result.data] : [];
}

/** What came of reading a file: the corrections in it, or what is wrong with it. */
export type ImportResult =
  | { ok: true; corrections: Corrections; count: number }
  | { ok: false; problem: 'not-json' | 'not-corrections' | 'newer' | 'broken'; where: string };

/** Reads an exported file strictly: one that is broken anywhere changes nothing, and the reader learns where. */
export function readCorrectionsFile(file: string): ImportResult {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch (error) {
    return { ok: false, problem: 'not-json', where: error instanceof Error ? error.message : '' };
  }
  const head = z.object({ kataSiapa: z.literal('corrections'), version: z.int() }).safeParse(value);
  if (!head.success) return { ok: false, problem: 'not-corrections', where: '' };
  if (head.data.version > correctionsVersion) return { ok: false, problem: 'newer', where: String(head.data.version) };
  const result = correctionsSchema.safeParse(value);
  if (!result.success) return { ok: false, problem: 'broken', where: result.error.issues[0]?.path.join(' › ') ?? '' };
  return { ok: true, corrections: result.data, count: countCorrections(result.data) };
}

/** How many corrections there are on all pages. */
export function countCorrections({ pages }: Corrections): number {
  return Object.values(pages).reduce((sum, list) => sum + list.length, 0);
}

/** The corrections of one page. A page may be named like a part of every object (`constructor`); that is none of its corrections. */
export function correctionsOf({ pages }: Corrections, page: string): readonly Correction[] {
  return (Object.hasOwn(pages, page) && pages[page]) || [];
}

/** Whether a stored value holds more than this version can read: it was written by a later one, or parts of it are broken. */
export function holdsUnread(stored: unknown): boolean {
  if (stored === undefined) return false;
  const whole = correctionsSchema.safeParse(stored);
  return !whole.success;
}

/** Both together; of two with the same id the second counts. */
export function mergeCorrections(first: Corrections, second: Corrections): Corrections {
  const pages = { ...first.pages };
  for (const [page, list] of Object.entries(second.pages)) {
    const ids = new Set(list.map((correction) => correction.id));
    pages[page] = [...correctionsOf({ ...noCorrections, pages }, page).filter(({ id }) => !ids.has(id)), ...list];
  }
  return { ...noCorrections, pages };
}
