import { countWords } from './count-words.ts';
import type { Carrier, ReportClaim, ReportCounts, ReportSource } from './schema.ts';
import { emptyByType } from './source-types.ts';

/**
 * Counts what the interface states of an article. Each figure is the length of a list the reader can open.
 * `words` is the number of words of the whole text.
 */
export function countReport(
  claims: readonly ReportClaim[],
  sources: readonly ReportSource[],
  carriers: readonly Carrier[],
  words: number,
): ReportCounts {
  const typeOf = new Map(sources.map((source) => [source.id, source.type]));
  const byType = emptyByType();
  const speaking = sources.filter((source) => source.claims.length > 0);
  for (const source of speaking) byType[source.type].sources += 1;
  for (const claim of claims) byType[typeOf.get(claim.source) ?? 'unstated'].claims += 1;
  return {
    claims: claims.length,
    // The hidden ones are no source anyone could name.
    sources: speaking.filter((source) => source.type !== 'unstated').length,
    secondHand: claims.filter((claim) => claim.secondHand).length,
    anonymous: byType.anonymous.claims,
    hiddenSource: byType.unstated.claims,
    ownNetwork: distinctClaims(carriers.filter((carrier) => carrier.ownNetwork)),
    otherOutlets: distinctClaims(carriers.filter((carrier) => !carrier.ownNetwork)),
    byType,
    attributedWordShare: words > 0 ? Math.min(1, attributedWords(claims) / words) : 0,
  };
}

function distinctClaims(carriers: readonly Carrier[]): number {
  return new Set(carriers.flatMap((carrier) => carrier.claims)).size;
}

/** Words inside claims, each word once: where two claims overlap, the second counts only what lies beyond the first. */
function attributedWords(claims: readonly ReportClaim[]): number {
  let end = 0;
  let words = 0;
  for (const part of claims.flatMap((claim) => claim.parts).sort((a, b) => a.start - b.start)) {
    words += countWords(part.quote.exact.slice(Math.max(0, end - part.start)));
    end = Math.max(end, part.end);
  }
  return words;
}
