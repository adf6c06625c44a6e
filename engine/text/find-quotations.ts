import { Kind, type Token } from './token.ts';

/** One pair of quotation marks. Token indices are of the marks themselves. */
export interface Quotation {
  open: number;
  close: number;
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  depth: number;
  /** True for single marks, which more often hold a title or a nickname than a statement. */
  single: boolean;
  /** False when the closing mark is missing; then `close` is the last token of the paragraph. */
  closed: boolean;
}

const doubles = new Set(['"', '“', '”', '„', '«', '»', '＂']);
const clearOpeners = new Set(['“', '„', '«', '‘', '‹']);

/** How the tokenizer writes the sign of an owner. */
const ownerSign = "'s";

interface Side {
  canOpen: boolean;
  canClose: boolean;
}

/** Reads from its neighbours what a mark can be; the mark's own shape decides only where they leave it open (`”` opens in some papers). */
function sideOf(text: string, token: Token): Side {
  const before = token.start > 0 ? text[token.start - 1] : ' ';
  const after = text[token.end] ?? ' ';
  const freeBefore = before === undefined || /[\s([{\-–—:/"“”„«'‘]/.test(before);
  const freeAfter = /[\s.,;:!?)\]}\-–—/"”»'’…]/.test(after);
  if (freeBefore !== freeAfter) return { canOpen: freeBefore, canClose: freeAfter };
  const opens = clearOpeners.has(token.lower);
  if (opens) return { canOpen: true, canClose: false };
  return { canOpen: true, canClose: true };
}

const sameFamily = (a: string, b: string) => doubles.has(a) === doubles.has(b);

interface Open {
  at: number;
  mark: string;
}

/**
 * Pairs quotation marks paragraph by paragraph. A quotation that a paragraph leaves open goes on in the next one when that
 * opens with a mark again (each paragraph repeats it) or closes one it did not open; otherwise it ends with its paragraph.
 */
export function findQuotations(text: string, tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = [];
  let stack: Open[] = [];
  let pending: Open | null = null;
  let paragraphStart = 0;

  const closeAt = (level: number, close: number, closed: boolean) => {
    const open = stack[level] as Open;
    found.push({ open: open.at, close, depth: level, single: !doubles.has(open.mark), closed });
    stack.length = level;
  };
  const endParagraph = (end: number) => {
    const base = stack[0];
    if (base && doubles.has(base.mark) && !(stack.length > 1 && doubles.has((stack[1] as Open).mark))) {
      pending = base;
    }
    stack = [];
    paragraphStart = end + 1;
  };
  const dropPending = () => {
    if (!pending) return;
    let close = pending.at;
    while (close + 1 < tokens.length && (tokens[close + 1] as Token).kind !== Kind.newline) close++;
    found.push({ open: pending.at, close, depth: 0, single: false, closed: false });
    pending = null;
  };

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === Kind.newline) {
      if (pending && stack.length === 0) dropPending();
      endParagraph(i);
      continue;
    }
    if (token.kind !== Kind.quote) continue;
    const isDouble = doubles.has(token.lower);
    const side = sideOf(text, token);
    if (pending && isDouble && stack.length === 0) {
      if (i === paragraphStart) {
        // The mark is repeated at the head of the paragraph: the same quotation goes on.
        stack = [pending];
        pending = null;
        continue;
      }
      if (side.canClose && !side.canOpen) {
        stack = [pending];
        pending = null;
        closeAt(0, i, true);
        continue;
      }
      dropPending();
    }
    let level = stack.length - 1;
    while (level >= 0 && !sameFamily((stack[level] as Open).mark, token.lower)) level--;
    const insideSame = level >= 0;
    if (insideSame && side.canClose && !(side.canOpen && clearOpeners.has(token.lower))) {
      closeAt(level, i, true);
    } else if (side.canOpen && (isDouble || !side.canClose)) {
      if (stack.length < 4) stack.push({ at: i, mark: token.lower });
    }
  }
  if (stack[0] && doubles.has(stack[0].mark)) pending = pending ?? stack[0];
  dropPending();
  const kept = settle(tokens, found);
  const used = new Set(found.flatMap((q) => [q.open, q.close]));
  for (let i = 1; i < tokens.length; i++) if (!used.has(i)) ownPlural(tokens[i - 1] as Token, tokens[i] as Token);
  return kept;
}

/** `veterans' families`: a single mark without a partner, right behind a plural, is the sign of an owner. */
function ownPlural(before: Token, token: Token): void {
  const single = token.kind === Kind.quote && !doubles.has(token.lower) && !clearOpeners.has(token.lower);
  if (!single || before.kind !== Kind.word || before.end !== token.start || !before.lower.endsWith('s')) return;
  token.kind = Kind.mark;
  token.lower = ownerSign;
}

/** Puts the quotations in order, gives every token its outermost one, and mends depths where an outer mark had no partner. */
function settle(tokens: readonly Token[], found: Quotation[]): Quotation[] {
  found.sort((a, b) => a.open - b.open || b.close - a.close);
  const kept: Quotation[] = [];
  let outer = -1;
  for (const q of found) {
    const inside = outer >= 0 && q.open < (kept[outer] as Quotation).close;
    if (inside && q.close > (kept[outer] as Quotation).close) continue;
    q.depth = inside ? 1 : 0;
    kept.push(q);
    if (!inside) outer = kept.length - 1;
  }
  kept.forEach((q, index) => {
    if (q.depth === 0) for (let i = q.open; i <= q.close; i++) (tokens[i] as Token).quotation = index;
  });
  return kept;
}
