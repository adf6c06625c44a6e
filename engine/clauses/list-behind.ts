import type { Context } from '../context.ts';
import { Kind, type Token } from '../text/token.ts';

const bullets = '-–—•*·';
/** Lines that a list may have; longer ones are tables and indexes. */
const mostLines = 40;

/** Whether a line that starts at a token is an item of a list: `1. …`, `b) …`, `- …`. */
function isItem(context: Context, at: number): boolean {
  const first = context.tokens[at];
  if (first === undefined) return false;
  if (first.kind === Kind.mark) return bullets.includes(first.lower);
  const label = first.kind === Kind.number || (first.kind === Kind.word && first.lower.length === 1);
  return label && '.)'.includes(context.tokens[at + 1]?.lower ?? ' ');
}

/** Whether a colon with the items of a list behind it stands at a token. */
export function opensList(context: Context, at: number): boolean {
  let item = at + 1;
  while (context.tokens[item]?.kind === Kind.newline) item++;
  return context.tokens[at]?.lower === ':' && isItem(context, item);
}

/** Tokens that one item of a numbered list may have. */
const longestItem = 120;

/** Whether the label of an item stands at a token: its number and a period. */
const isLabel = ({ tokens }: Context, at: number, number: number): boolean =>
  tokens[at]?.kind === Kind.number &&
  tokens[at]?.lower === String(number) &&
  tokens[at + 1]?.lower === '.' &&
  tokens[at + 1]?.start === tokens[at]?.end;

/** `daftar ini: 1. P 2. Q 3. R`: end of a list whose numbers follow one another wherever its lines break, from its first label on. */
function numberedEnd(context: Context, first: number): number {
  const { tokens } = context;
  let label = first;
  for (let number = 2; number <= mostLines; number++) {
    let next = label + 2;
    while (next < label + longestItem && next < tokens.length && !isLabel(context, next, number)) next++;
    if (!isLabel(context, next, number)) break;
    label = next;
  }
  if (label === first) return first + 2;
  let end = label + 2;
  while (tokens[end]?.kind === Kind.newline) end++;
  while (end < tokens.length && tokens[end]?.kind !== Kind.newline && !'.?!'.includes(tokens[end]?.lower ?? ' ')) end++;
  return end;
}

/** End of the list whose lines follow a colon at the end of a sentence, or `to` when none follows: it belongs to the claim. */
export function listEnd(context: Context, to: number): number {
  const { tokens } = context;
  let last = to - 1;
  while (last > 0 && tokens[last]?.kind === Kind.newline) last--;
  if (last > 2 && isLabel(context, last - 1, 1) && tokens[last - 2]?.lower === ':')
    return Math.max(to, numberedEnd(context, last - 1));
  if (tokens[last]?.lower !== ':') return to;
  let end = to;
  for (let line = 0; line < mostLines; line++) {
    let at = end;
    while (tokens[at]?.kind === Kind.newline) at++;
    if (!isItem(context, at)) return end;
    while (at < tokens.length && (tokens[at] as Token).kind !== Kind.newline) at++;
    end = at;
  }
  return end;
}
