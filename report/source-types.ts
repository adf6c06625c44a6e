import { type SourceType, sourceTypes } from '../engine/types.ts';
import type { ReportCounts } from './schema.ts';

/** A record with an entry for each source type, so that no consumer meets a missing one. */
export function emptyByType(): ReportCounts['byType'] {
  const entry = (type: SourceType) => [type, { claims: 0, sources: 0 }] as const;
  return Object.fromEntries(sourceTypes.map(entry)) as ReportCounts['byType'];
}
