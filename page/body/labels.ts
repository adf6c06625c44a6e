import { makerSet, pointerList, promptSet } from '../words/labels.ts';

/** Pointer labels by their first word, longest first, so that one lookup decides. */
const pointers = new Map<string, string[]>();
for (const label of pointerList) {
  const first = label.split(' ')[0] ?? label;
  pointers.set(
    first,
    [...(pointers.get(first) ?? []), label].sort((a, b) => b.length - a.length),
  );
}

/** Lower case without marks at either end. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[\s([{"'“”‘’«•·\-–—>»↓→*#]+/, '')
    .replace(/[\s)\]}"'“”‘’».:;!\-–—>↓→*]+$/, '');

/** The label with which a block begins (`baca juga`), or null. The label must end at a mark, at the end, or stand in bold or capitals. */
export function pointerLabel(text: string): { label: string; marked: boolean } | null {
  const start = plain(text.slice(0, 80));
  const first = start.match(/^[\p{L}']+/u)?.[0];
  for (const label of (first && pointers.get(first)) || []) {
    if (!start.startsWith(label)) continue;
    const after = start.slice(label.length);
    if (/^[\p{L}\p{N}]/u.test(after)) continue;
    return {
      label,
      marked: after === '' || /^\s*[:;>»–—-]/.test(after) || (label.includes(' ') && /^\s*["“'‘]/.test(after)),
    };
  }
  return null;
}

/** Whether the whole block is a prompt (`ADVERTISEMENT`, `SCROLL TO CONTINUE WITH CONTENT`). */
export function isPrompt(text: string): boolean {
  if (text.length > 80) return false;
  const bare = plain(text);
  return (
    promptSet.has(bare) ||
    /^\d+ (dari|of) \d+( halaman| pages?)?$/.test(bare) ||
    /^\[?(gambas|video|embed)\b.{0,40}\]$/i.test(text)
  );
}

/** The label and the rest of a line such as `Editor: X`, or null. */
export function makerLine(text: string): { label: string; names: string } | null {
  const match = /^[\s("[]*([\p{L}© ]{2,34}?)\s*[:：]\s*(.*)$/su.exec(text.slice(0, 200));
  if (!match?.[1] || !makerSet.has(match[1].toLowerCase().trim())) return null;
  return { label: match[1].toLowerCase().trim(), names: (match[2] ?? '').replace(/[)\]\s]+$/, '') };
}

/** A desk's code that ends an article: `(mea/mea)`, `[ian]`, `(E-2)`. */
export function isSignOff(text: string): boolean {
  return text.length < 30 && /^[([]\s*\p{L}{1,6}([-/.,|* ]\s?[\p{L}\d]{1,6}){0,4}\s*[)\]]\.?$/u.test(text);
}
