import { expect, it } from 'vitest';
import { ReportView } from '../../components/ReportView.tsx';
import type { ArticleReport } from '../../report/schema.ts';
import { seedReport } from '../report/fixtures/seed.ts';
import { show } from './render.tsx';

const nothing = () => undefined;
const view = (report: ArticleReport) => (
  <ReportView
    report={report}
    corrections={[]}
    highlights
    confidence={0.5}
    onHighlights={nothing}
    onConfidence={nothing}
    unsourced={false}
    onUnsourced={nothing}
  />
);

/** The same claims under other numbers, as when a sentence above them was found late. */
function renumbered(report: ArticleReport): ArticleReport {
  const other = (id: string) => `later-${id}`;
  return {
    ...report,
    claims: report.claims.map((claim) => ({
      ...claim,
      id: other(claim.id),
      source: other(claim.source),
      via: claim.via.map(other),
    })),
    sources: report.sources.map((source) => ({ ...source, id: other(source.id), claims: source.claims.map(other) })),
  };
}

const openClaim = (place: HTMLElement) =>
  place.querySelector('[data-testid="why"]')?.closest('[data-testid="claim"]')?.querySelector('.jump')?.textContent;

it('what is open stays open, and the keyboard where it is, when the report comes again', () => {
  const { all, place, click, again } = show(view(seedReport));
  const button = all('why-button')[3];
  if (!button) throw new Error('No claim to open.');
  button.focus();
  click(button);
  const opened = openClaim(place);
  expect(opened).toBeTruthy();
  again(view(structuredClone(seedReport)));
  expect(openClaim(place)).toBe(opened);
  again(view(renumbered(seedReport)));
  expect(openClaim(place)).toBe(opened);
  expect(document.activeElement).toBe(button);
});

it('what is open stays open when the claim goes to another place of the list', () => {
  const { all, one, place, click, again } = show(view(seedReport));
  const button = all('why-button')[3];
  if (!button) throw new Error('No claim to open.');
  click(button);
  const opened = openClaim(place);
  const [first] = seedReport.sources;
  if (!first) throw new Error('No source.');
  // Another speaker is found for every claim: they all move below one heading.
  again(view({ ...seedReport, claims: seedReport.claims.map((claim) => ({ ...claim, source: first.id })) }));
  expect(openClaim(place)).toBe(opened);
  expect(one('why-button')).toBeTruthy();
});
