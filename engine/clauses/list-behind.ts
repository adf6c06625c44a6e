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

/** End of the list whose lines follow a colon at the end of a sentence, or `to` when none follows: it belongs to the claim. */
export function listEnd(context: Context, to: number): number {
  const { tokens } = context;
  let last = to - 1;
  while (last > 0 && tokens[last]?.kind === Kind.newline) last--;
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
