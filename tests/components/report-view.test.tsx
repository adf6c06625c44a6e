import { describe, expect, it, vi } from 'vitest';
import type { ReportActions } from '../../components/actions.ts';
import { ReportView } from '../../components/ReportView.tsx';
import { seedReport } from '../report/fixtures/seed.ts';
import { show, spiedActions } from './render.tsx';

const nothing = () => undefined;

function seed<Actions extends ReportActions = ReturnType<typeof spiedActions>>(
  language: 'id' | 'en' = 'id',
  actions = spiedActions() as ReportActions as Actions,
) {
  const view = show(
    <ReportView
      report={seedReport}
      corrections={[]}
      highlights
      confidence={0.5}
      onHighlights={nothing}
      onConfidence={nothing}
      unsourced
      onUnsourced={nothing}
    />,
    language,
    actions,
  );
  return { ...view, actions };
}

describe('a report', () => {
  it('shows title, counts, carriers and sources', () => {
    const { words, all } = seed();
    expect(words('article-title')).toEqual(['Bicara dengan Menhan Rusia, AS Serukan Gencatan Senjata']);
    expect(words('counts')).toEqual(['5 klaim · 4 sumber · 3 tangan kedua · 1 anonim']);
    expect(words('carrier')).toEqual(['TASS 2', 'Reuters 1']);
    expect(words('source-name')).toEqual(['kementerian pertahanan Rusia', 'AS', 'John Kirby', 'Seorang pejabat AS']);
    expect(all('source').map((source) => source.dataset.type)).toEqual([
      'institution',
      'institution',
      'official',
      'anonymous',
    ]);
    expect(words('way')).toEqual(['lewat TASS', 'lewat TASS', 'lewat Reuters']);
    expect(words('source-role')).toEqual(['juru bicara Pentagon']);
  });

  it('speaks English with its plurals', () => {
    const { words } = seed('en');
    expect(words('counts')).toEqual(['5 claims · 4 sources · 3 second-hand · 1 unnamed']);
    expect(words('type-filter')).toEqual(['official 1', 'institution 3', 'unnamed 1']);
    expect(words('way')[0]).toBe('via TASS');
  });

  it('filters by the parts of its bar', () => {
    const { all, words, click } = seed();
    click(all('type-segment')[1] as HTMLElement);
    expect(words('source-name')).toEqual(['kementerian pertahanan Rusia', 'AS']);
    click(all('type-segment')[1] as HTMLElement);
    expect(words('source-name')).toHaveLength(4);
  });

  it('leads to the page', () => {
    const { all, click, actions } = seed();
    const button = all('claim')[2]?.querySelector('button');
    if (button) click(button);
    expect(actions.jump).toHaveBeenCalledWith(expect.objectContaining({ id: 'a1' }));
  });

  it('opens the claims of an outlet, and all again', () => {
    const { all, click, words } = seed();
    click(all('carrier')[0] as HTMLElement);
    expect(words('source-name')).toEqual(['kementerian pertahanan Rusia']);
    click(all('carrier')[0] as HTMLElement);
    expect(all('claim')).toHaveLength(5);
  });

  it('filters by type, search and hand together, says how many there are, and clears', () => {
    const { all, one, click, type } = seed();
    click(all('type-filter')[1] as HTMLElement);
    type(one('filter-hand'), 'second', 'change');
    type(one('search'), 'gencatan');
    expect(all('claim').map((claim) => claim.dataset.claim)).toEqual(['a1']);
    expect(one('clear-filter').parentElement?.textContent).toContain('1 klaim cocok');
    click(one('clear-filter'));
    expect(all('claim')).toHaveLength(5);
  });

  it('lists in reading order, each claim with its source', () => {
    const { all, one, click } = seed();
    click(one('view-reading'));
    expect(all('claim').map((claim) => claim.dataset.claim)).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
    expect(all('claim')[1]?.textContent).toContain('John Kirby');
  });

  it('says why: the whole way, the rule, the words', () => {
    const { all, one, click } = seed();
    click(all('why-button')[0] as HTMLElement);
    expect([...one('chain').children].map((link) => link.textContent)).toEqual([
      'kementerian pertahanan Rusia',
      'TASS',
      'Tempo',
    ]);
    expect(one('why').textContent).toContain('diambil dari media');
    expect(one('why').textContent).toContain('mengatakan');
    expect(one('original').getAttribute('href')).toMatch(/^https:\/\/.*tass/);
  });

  it('reads all pages of a split article at a press, and leads to the page a claim stands on', () => {
    const split = { ...seedReport, pages: { current: 1, total: 2 } };
    const actions = spiedActions();
    const props = { corrections: [], highlights: true, confidence: 0, onHighlights: nothing, onConfidence: nothing };
    const { one, click } = show(
      <ReportView {...props} report={split} unsourced={false} onUnsourced={nothing} />,
      'id',
      actions,
    );
    click(one('read-all-pages'));
    expect(actions.readAllPages).toHaveBeenCalled();
    const read = [
      { page: 1, url: seedReport.url, start: 0, end: 1000 },
      { page: 2, url: `${seedReport.url}?page=2`, start: 1000, end: 5000 },
    ];
    const whole = { ...seedReport, pages: { current: 1, total: 2, read } };
    const again = show(<ReportView {...props} report={whole} unsourced={false} onUnsourced={nothing} />, 'id', actions);
    expect(again.one('notes').textContent).toContain('2 dari 2 halaman');
    click(again.all('copy-claim')[0] as HTMLElement);
    expect(actions.copy).toHaveBeenCalledWith(expect.stringContaining('?page=2#:~:text='));
  });

  it('says of an unnamed source what the text says, and what it leaves out', () => {
    const { one } = seed();
    expect(one('anonymous').textContent).toContain('berbicara dengan syarat anonim');
    expect(one('anonymous').textContent).toContain('tidak dinyatakan');
  });

  it('takes a correction of the speaker', () => {
    const { all, one, click, type, actions } = seed();
    click(all('why-button')[4] as HTMLElement);
    click(one('correct-button'));
    type(one('correct-name'), 'John Kirby');
    click(one('correct-save'));
    expect(actions.correct).toHaveBeenCalledWith(expect.objectContaining({ id: 'a3' }), {
      kind: 'source',
      name: 'John Kirby',
      type: 'official',
    });
  });

  it('takes a correction of the type, and that it is no claim', async () => {
    const { all, one, click, type, actions } = seed();
    click(all('why-button')[3] as HTMLElement);
    click(one('correct-button'));
    type(one('correct-type'), 'expert', 'change');
    click(one('correct-save'));
    expect(actions.correct).toHaveBeenLastCalledWith(expect.anything(), { kind: 'type', type: 'expert' });
    await vi.waitFor(() => expect(all('correction-form')).toEqual([]));
    click(all('why-button')[3] as HTMLElement);
    click(one('correct-button'));
    click(one('not-a-claim'));
    expect(actions.correct).toHaveBeenLastCalledWith(expect.anything(), { kind: 'not-a-claim' });
  });

  it('says when a correction could not be kept', async () => {
    const actions = { ...spiedActions(), correct: async () => false };
    const { all, one, click, place } = seed('id', actions);
    click(all('why-button')[3] as HTMLElement);
    click(one('correct-button'));
    click(one('not-a-claim'));
    await vi.waitFor(() => expect(place.querySelector('[role="alert"]')?.textContent).toContain('tidak bisa disimpan'));
  });

  it('copies a citation and saves a table', async () => {
    const { all, one, click, type, actions } = seed();
    click(all('copy-claim')[3] as HTMLElement);
    expect(actions.copy).toHaveBeenCalledWith(
      expect.stringMatching(
        /^“Dalam pembicaraan .*” — John Kirby, juru bicara Pentagon, menurut Tempo, 14 Mei 2022, https/,
      ),
    );
    type(one('export-form'), 'csv', 'change');
    click(one('export-save'));
    expect(actions.save).toHaveBeenCalledWith(
      expect.objectContaining({
        name: 'kata-siapa-tempo-bicara-dengan-menhan-rusia-as-serukan-gencatan.csv',
        type: 'text/csv',
      }),
    );
  });

  it('shows the page’s words as words, in their own direction', () => {
    const hostile = '<img src=x onerror=alert(1)>\u202Egnorts';
    const view = show(
      <ReportView
        report={{
          ...seedReport,
          headline: hostile,
          sources: seedReport.sources.map((one) => ({ ...one, name: hostile })),
        }}
        corrections={[]}
        highlights
        confidence={0}
        onHighlights={nothing}
        onConfidence={nothing}
        unsourced
        onUnsourced={nothing}
      />,
    );
    expect(view.place.querySelector('img')).toBeNull();
    expect(view.all('source-name')[0]?.firstElementChild?.tagName).toBe('BDI');
    expect(view.words('article-title')[0]).toContain('<img');
  });
});
