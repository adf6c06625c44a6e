import { outletOfHost } from '../engine/outlets/find-outlet.ts';
import { claimText } from './claim-text.ts';
import { searchAddress } from './outlet-search.ts';
import type { ReportClaim, ReportSource } from './schema.ts';

/** Where a claim may be read at an outlet it came from. */
export interface Original {
  outlet: string;
  href: string;
  /** True for a link that stands in the article, false for a search. */
  linked: boolean;
}

/** The ways to a claim's original, the outlet nearest to the reader last. Outlets without a known site and link are left out. */
export function findOriginals(claim: ReportClaim, sources: ReadonlyMap<string, ReportSource>): Original[] {
  return [claim.source, ...claim.via].flatMap((id): Original[] => {
    const source = sources.get(id);
    if (source?.type !== 'outlet' || source.publisher) return [];
    if (source.link && leadsTo(source.link, source)) return [{ outlet: source.name, href: source.link, linked: true }];
    if (!source.host) return [];
    return [{ outlet: source.name, href: searchAddress(source.host, keyWords(claim)), linked: false }];
  });
}

/**
 * Whether a link is the outlet's own. The page may write any outlet's name over any address; of an outlet that the registry
 * does not know the page's word is all there is.
 */
function leadsTo(link: string, { outletId }: ReportSource): boolean {
  if (!URL.canParse(link)) return false;
  const { protocol, hostname } = new URL(link);
  return /^https?:$/.test(protocol) && (outletId === null || outletOfHost(hostname)?.id === outletId);
}

/** Words a search gains nothing from: short ones, and the commonest long ones of both languages. */
const idle = new Set(
  'yang untuk dari dengan pada dalam akan tidak telah sudah adalah juga oleh karena bahwa lebih harus menjadi tersebut itu ini that with from this have will were been their which would about'.split(
    ' ',
  ),
);

/** Figures, names and the longest words of a claim, in its order; at most eight. */
export function keyWords(claim: ReportClaim): string[] {
  const words = [...new Set(claimText(claim).match(/[\p{L}\p{N}]+(?:[-.,][\p{L}\p{N}]+)*/gu) ?? [])];
  const weight = (word: string) => (/^\p{N}/u.test(word) || /^\p{Lu}/u.test(word) ? 100 : 0) + word.length;
  const chosen = words
    .filter((word) => word.length > 3 && !idle.has(word.toLowerCase()))
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, 8);
  return words.filter((word) => chosen.includes(word));
}
