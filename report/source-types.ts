import { type SourceType, sourceTypes } from '../engine/types.ts';
import type { ReportCounts, ReportSource } from './schema.ts';

/** A record with an entry for each source type, so that no consumer meets a missing one. */
export function emptyByType(): ReportCounts['byType'] {
  const entry = (type: SourceType) => [type, { claims: 0, sources: 0 }] as const;
  return Object.fromEntries(sourceTypes.map(entry)) as ReportCounts['byType'];
}

/** A source that no words of the article name: the one behind all hidden sources, or one the reader names. */
export function bareSource(id: string, name: string, type: SourceType): ReportSource {
  return {
    id,
    name,
    type,
    role: null,
    aliases: [],
    outletId: null,
    ownNetwork: false,
    publisher: false,
    host: null,
    link: null,
    claims: [],
    mentions: [],
  };
}
