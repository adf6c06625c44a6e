/** A document whose real object can be reached past Firefox's wrapper; elsewhere the property is missing. */
type MaybeWrapped<T> = T & { wrappedJSObject?: T };

/**
 * Adds a style sheet without touching the document's nodes, and returns what takes it off again.
 * In Firefox a content script sees the page through a wrapper that refuses changes to `adoptedStyleSheets`
 * (https://bugzil.la/1751346), so the sheet is made and added on the page's own side; it holds nothing but paint.
 */
export function adoptStyles(document: Document, css: string): () => void {
  const real = (document as MaybeWrapped<Document>).wrappedJSObject ?? document;
  const view = real.defaultView as (Window & typeof globalThis) | null;
  if (!view) return () => {};
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  real.adoptedStyleSheets.push(sheet);
  return () => {
    const at = real.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) real.adoptedStyleSheets.splice(at, 1);
  };
}
