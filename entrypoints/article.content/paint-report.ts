import type { SourceType } from '../../engine/types.ts';
import { type MarkStyle, markStyles } from '../../page/highlight-styles.ts';
import { paint } from '../../page/highlights.ts';
import { isOnDark } from '../../page/page-theme.ts';
import { withConfidence } from '../../report/select-claims.ts';
import type { Settings } from '../../settings/schema.ts';
import { type ReadPage, rangesOf } from './read-page.ts';

/** Marks the claims of a report on its page as the settings ask for, and returns what takes the marks off. */
export function paintReport({ root, text, report }: ReadPage, settings: Settings): () => void {
  const shown = withConfidence(report, settings.confidence);
  const types = new Map(shown.sources.map((source) => [source.id, source.type]));
  const ranges = new Map<SourceType, Range[]>();
  for (const claim of shown.claims) {
    const type = types.get(claim.source) ?? 'unstated';
    if (settings.hiddenTypes.includes(type)) continue;
    ranges.set(type, [...(ranges.get(type) ?? []), ...rangesOf(text, claim.parts)]);
  }
  return paint(root.ownerDocument, ranges, { dark: isOnDark(root), styles: stylesOf(settings) });
}

function stylesOf({ styles }: Settings): Record<SourceType, MarkStyle> {
  const result = { ...markStyles };
  for (const [type, own] of Object.entries(styles)) {
    const base = result[type as SourceType];
    if (!own || !base) continue;
    const color = own.color ?? null;
    result[type as SourceType] = {
      ...base,
      ...(color ? { light: color, dark: color } : {}),
      ...(own.line ? { line: own.line } : {}),
    };
  }
  return result;
}
