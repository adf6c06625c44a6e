import { claimText } from '../claim-text.ts';
import type { ArticleReport, ReportClaim } from '../schema.ts';
import { claimLink } from './cite-claim.ts';
import type { Say } from './say.ts';

/** Signs that Markdown (CommonMark and GitHub's) would take for markup, anywhere in a line. */
const markup = /[\\`*_{}[\]<>()#+\-.!|~&:@^$=]/g;

/** The page's words as plain text: they can start neither markup nor HTML, nor a line of their own. */
export function escapeMarkdown(words: string): string {
  return words.replace(/\s+/g, ' ').trim().replace(markup, '\\$&');
}

/** The report for people: the article, the counts, each source with its claims and links. `date` is the day it was published, in words. */
export function toMarkdown(report: ArticleReport, say: Say, date: string): string {
  const { counts } = report;
  const publisher = report.publisher?.name ?? report.publisher?.host;
  const lines = [
    `# ${escapeMarkdown(report.headline ?? publisher ?? report.url)}`,
    [publisher, date].flatMap((part) => (part ? [escapeMarkdown(part)] : [])).join(' · '),
    `<${linkTarget(report.url)}>`,
    [
      say('counts.claims', { count: counts.claims }),
      say('counts.sources', { count: counts.sources }),
      say('counts.secondHand', { count: counts.secondHand }),
      say('counts.anonymous', { count: counts.anonymous }),
    ].join(' · '),
  ];
  for (const source of report.sources) {
    const claims = report.claims.filter((claim) => claim.source === source.id);
    if (claims.length === 0) continue;
    const about = [say(`type.${source.type}`), ...(source.role ? [escapeMarkdown(source.role)] : [])].join(' · ');
    lines.push(`## ${escapeMarkdown(source.name || say('source.hidden'))}`, about);
    lines.push(claims.map((claim) => describe(report, claim, say)).join('\n'));
  }
  return `${lines.filter(Boolean).join('\n\n')}\n`;
}

function describe(report: ArticleReport, claim: ReportClaim, say: Say): string {
  const via = claim.via.flatMap((id) => report.sources.find((source) => source.id === id)?.name ?? []);
  const about = [
    ...(via.length > 0 ? [say('way.via', { names: via.map(escapeMarkdown).join(' → ') })] : []),
    say(`quotation.${claim.quotation}`),
    ...(claim.date ? [escapeMarkdown(claim.date.text)] : []),
    ...(claim.channel ? [escapeMarkdown(claim.channel.text)] : []),
    `[${say('counts.paragraph', { number: claim.paragraph })}](<${linkTarget(claimLink(report, claim))}>)`,
  ];
  return `- “${escapeMarkdown(claimText(claim))}” — ${about.join(' · ')}`;
}

/** An address between `<` and `>`, which it must not close. */
function linkTarget(url: string): string {
  return url.replace(/[<>\s\\]/g, encodeURIComponent);
}
