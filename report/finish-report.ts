import { countReport } from './count-report.ts';
import type { ArticleReport, Carrier, ReportClaim, ReportSource } from './schema.ts';

/** A report without the parts that follow from its claims. */
export type ReportDraft = Omit<ArticleReport, 'carriers' | 'counts'>;

/**
 * Fills in what follows from the claims: whose they are, who carried them, which are second-hand, the counts.
 * Run again whenever claims were left out or changed, so that every figure fits the list under it.
 */
export function finishReport(draft: ReportDraft): ArticleReport {
  const sourceById = new Map(draft.sources.map((source) => [source.id, source]));
  const claims = draft.claims.map((claim) => ({ ...claim, secondHand: isSecondHand(claim, sourceById) }));
  const sources = sortSources(
    draft.sources.map((source) => ({ ...source, claims: idsOf(claims, (claim) => claim.source === source.id) })),
    claims,
  );
  const carriers = findCarriers(claims, sources);
  return { ...draft, claims, sources, carriers, counts: countReport(claims, sources, carriers, draft.words) };
}

/** Second-hand: it came through someone, or another outlet is the one that says it. */
function isSecondHand(claim: ReportClaim, sources: ReadonlyMap<string, ReportSource>): boolean {
  const speaker = sources.get(claim.source);
  return claim.via.some((id) => !sources.get(id)?.publisher) || (speaker?.type === 'outlet' && !speaker.publisher);
}

/** The outlets through which claims came, those that speak themselves included, most claims first. */
function findCarriers(claims: readonly ReportClaim[], sources: readonly ReportSource[]): Carrier[] {
  return sources
    .filter((source) => source.type === 'outlet' && !source.publisher)
    .map((source) => ({
      source: source.id,
      name: source.name,
      outletId: source.outletId,
      ownNetwork: source.ownNetwork,
      claims: idsOf(claims, (claim) => claim.source === source.id || claim.via.includes(source.id)),
      link: source.link,
    }))
    .filter((carrier) => carrier.claims.length > 0)
    .sort((a, b) => b.claims.length - a.claims.length);
}

function idsOf(claims: readonly ReportClaim[], keep: (claim: ReportClaim) => boolean): string[] {
  return claims.filter(keep).map((claim) => claim.id);
}

/** Most claims first, then by the first claim; sorting is stable, so the rest stays as found. */
function sortSources(sources: readonly ReportSource[], claims: readonly ReportClaim[]): ReportSource[] {
  const place = new Map(claims.map((claim, index) => [claim.id, index]));
  const first = (source: ReportSource) => place.get(source.claims[0] ?? '') ?? Number.MAX_SAFE_INTEGER;
  return [...sources].sort((a, b) => b.claims.length - a.claims.length || first(a) - first(b));
}
