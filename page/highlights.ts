import { type SourceType, sourceTypes } from '../engine/types.ts';
import { adoptStyles } from './adopt-styles.ts';
import { highlightCss, highlightName, type MarkStyle, markStyles } from './highlight-styles.ts';
import { read } from './unclobbered.ts';

/** The part of the window that paints highlights; jsdom and old browsers lack it. */
function registryOf(document: Document): HighlightRegistry | null {
  const view = read(document, 'defaultView') as (Window & typeof globalThis) | null;
  return view && 'Highlight' in view ? (view.CSS?.highlights ?? null) : null;
}

/** Whether this browser can paint highlights at all. */
export const canHighlight = (document: Document): boolean => registryOf(document) !== null;

/**
 * Paints the given ranges, one CSS Custom Highlight a source type (hundreds of them repaint slowly), and returns what takes
 * the paint off again. Nothing of the document is changed.
 */
export function paint(
  document: Document,
  ranges: ReadonlyMap<SourceType, readonly Range[]>,
  options: { dark: boolean; styles?: Readonly<Record<SourceType, MarkStyle>> },
): () => void {
  const registry = registryOf(document);
  if (!registry) return () => {};
  const dropStyles = adoptStyles(document, highlightCss(options.styles ?? markStyles, options.dark));
  for (const [type, list] of ranges) {
    if (list.length > 0) registry.set(highlightName(type), new Highlight(...list));
  }
  return () => {
    for (const type of sourceTypes) registry.delete(highlightName(type));
    dropStyles();
  };
}
