import type { SourceType } from '../../engine/types.ts';
import { type MarkStyle, markStyles } from '../../page/highlight-styles.ts';
import { paint } from '../../page/highlights.ts';
import { isOnDark } from '../../page/page-theme.ts';
import type { ArticleReport, ReportClaim } from '../../report/schema.ts';
import { withConfidence } from '../../report/select-claims.ts';
import type { Settings } from '../../settings/schema.ts';
import { type ReadPage, rangesOf } from './read-page.ts';

function typeOf(report: ArticleReport, claim: ReportClaim): SourceType {
  return report.sources.find((source) => source.id === claim.source)?.type ?? 'unstated';
}

/** The claims the reader wants marked: sure enough, and not of a type that is hidden. */
export function shownClaims({ report }: ReadPage, { confidence, hiddenTypes }: Settings): ReportClaim[] {
  return withConfidence(report, confidence).claims.filter((claim) => !hiddenTypes.includes(typeOf(report, claim)));
}

/** Marks the claims of a report on its page as the settings ask for, and returns what takes the marks off. */
export function paintReport(page: ReadPage, settings: Settings): () => void {
  const { root, text, report } = page;
  const ranges = new Map<SourceType, Range[]>();
  for (const claim of shownClaims(page, settings)) {
    const type = typeOf(report, claim);
    ranges.set(type, [...(ranges.get(type) ?? []), ...rangesOf(text, claim.parts)]);
  }
  return paint(root.ownerDocument, ranges, { dark: isOnDark(root), styles: stylesOf(settings) });
}

/** The marks of all types, with what the reader changed in their look. */
export function stylesOf({ styles }: Settings): Record<SourceType, MarkStyle> {
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
