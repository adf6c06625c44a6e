import type { TypeLook } from '../../components/options/options-data.ts';
import type { SourceType } from '../../engine/types.ts';
import { markStyles } from '../../page/highlight-styles.ts';
import type { Settings } from '../../settings/schema.ts';

/** The look of each type: the default marks, with what the reader changed. */
export function looksOf({ styles }: Settings): Record<SourceType, TypeLook> {
  const looks = Object.entries(markStyles).map(([type, mark]) => {
    const own = styles[type as SourceType];
    return [type, { color: own?.color ?? mark.light, line: own?.line ?? mark.line }];
  });
  return Object.fromEntries(looks) as Record<SourceType, TypeLook>;
}
