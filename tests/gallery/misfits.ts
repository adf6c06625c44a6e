/**
 * What does not fit the window of a page, each in words: elements that reach beyond its edges, words that a box cuts off, and unless
 * `zoomed` also lists that are too narrow for their choices and short words broken in two, which a window of a few words' width
 * cannot help. Runs in the page; it may use nothing of this file.
 */
export function misfits(zoomed: boolean): string[] {
  const found: string[] = [];
  const nameOf = (element: Element) => `${element.outerHTML.slice(0, 90)}…`;
  const seen = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (one) => one.checkVisibility() && one.closest('.hidden, svg') === null,
  );
  for (const one of seen) {
    const { left, right, width } = one.getBoundingClientRect();
    if (width > 0 && (left < -0.5 || right > innerWidth + 0.5)) found.push(`beyond the window: ${nameOf(one)}`);
    const overflows = getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
    if (overflows && !one.matches('input, html, body')) found.push(`cut off: ${nameOf(one)}`);
  }
  if (zoomed) return found;
  for (const select of document.querySelectorAll('select')) {
    if (!select.checkVisibility()) continue;
    const free = select.cloneNode(true) as HTMLSelectElement;
    Object.assign(free.style, { position: 'absolute', width: 'max-content', minWidth: '0', maxWidth: 'none' });
    select.after(free);
    if (free.offsetWidth > select.offsetWidth) found.push(`choices cut off: ${nameOf(select)}`);
    free.remove();
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!parent?.checkVisibility() || parent.closest('.hidden, option, select')) continue;
    for (const { index, 0: word } of (text.textContent ?? '').matchAll(/[\p{L}\p{N}]{2,16}/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(`broken word: ${word} in ${nameOf(parent)}`);
    }
  }
  return found;
}
