import { describe, expect, it, vi } from 'vitest';
import { Notes } from '../../components/Notes.tsx';
import { withConfidence } from '../../report/select-claims.ts';
import { seedReport } from '../report/fixtures/seed.ts';
import { show } from './render.tsx';

/** The seed article, of whose five claims only the one of John Kirby is sure. */
const unsure = {
  ...seedReport,
  claims: seedReport.claims.map((claim, at) => ({ ...claim, confidence: at === 1 ? 0.9 : 0.2 })),
};
const sure = withConfidence(unsure, 0.5);

describe('the notes above a report', () => {
  it('say that there is one source only, and never when others may be among what is left out', () => {
    expect(sure.counts).toMatchObject({ claims: 1, sources: 1 });
    expect(show(<Notes report={sure} lessSure={0} onShowAll={vi.fn()} />).words('notes')[0]).toBe('Hanya satu sumber.');
    expect(show(<Notes report={seedReport} lessSure={0} onShowAll={vi.fn()} />).words('notes')[0]).toBe('');
    const hidden = { ...sure, counts: { ...sure.counts, hiddenSource: 1 } };
    expect(show(<Notes report={hidden} lessSure={0} onShowAll={vi.fn()} />).words('notes')[0]).toBe('');
  });

  it('say how many less sure claims are left out, and bring them', () => {
    const onShowAll = vi.fn();
    const { words, one, click } = show(<Notes report={sure} lessSure={4} onShowAll={onShowAll} />);
    expect(words('notes')[0]).toBe('4 klaim yang kurang pasti tidak ditampilkan. Tampilkan semuanya');
    click(one('show-less-sure'));
    expect(onShowAll).toHaveBeenCalledTimes(1);
  });
});
