import { claimText } from '../claim-text.ts';
import type { ArticleReport, ReportClaim, ReportSource } from '../schema.ts';
import { fragmentLink } from '../text-fragment.ts';
import type { Say } from './say.ts';

/** The address of the page a claim stands on; an article may be split over several. */
export function claimPage(report: ArticleReport, claim: ReportClaim): string {
  const start = claim.parts[0]?.start ?? 0;
  const page = report.pages?.read?.find((one) => start >= one.start && start < one.end);
  return page && /^https?:/.test(page.url) ? page.url : report.url;
}

/** A link that opens the article at a claim. */
export function claimLink(report: ArticleReport, claim: ReportClaim): string {
  return fragmentLink(
    claimPage(report, claim),
    claim.parts.map((part) => part.fragment),
  );
}

/**
 * A claim ready to paste: `“…” — John Kirby, juru bicara Pentagon, menurut Tempo, 14 Mei 2022, https://…#:~:text=…`.
 * `date` is the day of publication as people write it, or empty.
 */
export function citeClaim(report: ArticleReport, claim: ReportClaim, say: Say, date: string): string {
  const nameOf = (id: string) => report.sources.find((source) => source.id === id);
  const via = claim.via.flatMap((id) => nameOf(id)?.name ?? []);
  const publisher = report.publisher?.name ?? report.publisher?.host;
  const parts = [
    ...speaker(nameOf(claim.source), say),
    ...(via.length > 0 ? [say('way.via', { names: via.join(' → ') })] : []),
    ...(publisher ? [say('citation.accordingTo', { publisher })] : []),
    date,
    claimLink(report, claim),
  ];
  return `“${claimText(claim)}” — ${parts.filter(Boolean).join(', ')}`;
}

function speaker(source: ReportSource | undefined, say: Say): string[] {
  if (!source || source.name === '') return [say('source.hidden')];
  return source.role ? [source.name, source.role] : [source.name];
}
