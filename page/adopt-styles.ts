import { read } from './unclobbered.ts';

/** A document whose real object can be reached past Firefox's wrapper; elsewhere the property is missing. */
type MaybeWrapped<T> = T & { wrappedJSObject?: T };

/**
 * Adds a style sheet without touching the document's nodes, and returns what takes it off again.
 * In Firefox a content script sees the page through a wrapper that refuses changes to `adoptedStyleSheets`
 * (https://bugzil.la/1751346), so the sheet is made and added on the page's own side; it holds nothing but paint.
 */
export function adoptStyles(document: Document, css: string): () => void {
  const real = (document as MaybeWrapped<Document>).wrappedJSObject ?? document;
  return attempt(() => {
    const view = read(real, 'defaultView') as (Window & typeof globalThis) | null;
    if (!view) return nothing;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    const sheets = read(real, 'adoptedStyleSheets');
    sheets.push(sheet);
    return () => attempt(() => takeOff(sheets, sheet));
  });
}

const nothing = (): void => undefined;

/** What runs here is the page's own code in Firefox and may throw; such a page goes unpainted, and is read all the same. */
function attempt(work: () => () => void): () => void {
  try {
    return work();
  } catch {
    return nothing;
  }
}

function takeOff(sheets: CSSStyleSheet[], sheet: CSSStyleSheet): () => void {
  const at = sheets.indexOf(sheet);
  if (at >= 0) sheets.splice(at, 1);
  return nothing;
}
