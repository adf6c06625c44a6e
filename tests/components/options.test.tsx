import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsProps } from '../../components/options/options-data.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { optionsFixture } from '../gallery/options-fixture.ts';
import { show } from './render.tsx';

function options(change: Partial<OptionsProps> = {}, language: 'id' | 'en' = 'id') {
  return show(<Options {...optionsFixture} {...change} />, language);
}

describe('the options', () => {
  it('change the language, each named in itself', () => {
    const onLanguage = vi.fn();
    const { one, type } = options({ onLanguage });
    expect([...one('language').querySelectorAll('option')].map((option) => option.textContent)).toEqual([
      'Ikuti browser',
      'Bahasa Indonesia',
      'English',
    ]);
    type(one('language'), 'en', 'change');
    expect(onLanguage).toHaveBeenCalledWith('en');
  });

  it('hide a type and show it', () => {
    const onType = vi.fn();
    const { one, click } = options({ onType });
    click(one('show-outlet'));
    expect(onType).toHaveBeenLastCalledWith('outlet', true);
    click(one('show-expert'));
    expect(onType).toHaveBeenLastCalledWith('expert', false);
  });

  it('change and reset the look of a type', () => {
    const onLook = vi.fn();
    const { place, type, click } = options({ onLook });
    const row = place.querySelector<HTMLElement>('tr[data-type="person"]');
    type(row?.querySelector('input[type="color"]') as HTMLElement, '#112233', 'change');
    expect(onLook).toHaveBeenLastCalledWith('person', { color: '#112233', line: 'solid' });
    type(row?.querySelector('select') as HTMLElement, 'wavy', 'change');
    expect(onLook).toHaveBeenLastCalledWith('person', expect.objectContaining({ line: 'wavy' }));
    click(row?.querySelector('button') as HTMLElement);
    expect(onLook).toHaveBeenLastCalledWith('person', null);
  });

  it('say so when a site is not allowed', async () => {
    const { one, type, click, place } = options({ onAddSite: async () => false });
    type(one('add-site'), 'contoh.id');
    click(one('add-site').closest('form')?.querySelector('button') as HTMLElement);
    await vi.waitFor(() => expect(place.textContent).toContain('tidak jadi diizinkan'));
  });

  it('take a site that is off back, and delete a correction', () => {
    const onSiteOn = vi.fn();
    const onDeleteCorrection = vi.fn();
    const { one, click } = options({ onSiteOn, onDeleteCorrection });
    click(one('sites-off').querySelector('button') as HTMLElement);
    expect(onSiteOn).toHaveBeenCalledWith('kompasiana.com');
    click(one('corrections').querySelector('button') as HTMLElement);
    expect(onDeleteCorrection).toHaveBeenCalledWith(expect.stringContaining('tempo.co'), 'c1');
  });

  it('reset only at the second press', () => {
    const onReset = vi.fn();
    const { one, click } = options({ onReset });
    click(one('reset'));
    expect(onReset).not.toHaveBeenCalled();
    click(one('reset'));
    expect(onReset).toHaveBeenCalledTimes(1);
  });

  it('delete all corrections only at the second press', () => {
    const onDeleteCorrections = vi.fn();
    const { one, click } = options({ onDeleteCorrections });
    click(one('delete-corrections'));
    expect(onDeleteCorrections).not.toHaveBeenCalled();
    click(one('delete-corrections'));
    expect(onDeleteCorrections).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['not-json', { where: 'Unexpected end' }, 'bukan JSON'],
    ['not-corrections', {}, 'bukan berkas koreksi'],
    ['newer', { where: '2' }, 'format 2'],
    ['broken', { where: 'pages › a › 0' }, 'pages › a › 0'],
    ['too-large', {}, 'terlalu besar'],
    ['done', { count: 3 }, '3 koreksi dimuat'],
  ])('answer an import: %s', (key, values, words) => {
    const { one } = options({ importAnswer: { key: `import.${key}`, values } });
    expect(one('import-answer').textContent).toContain(words);
  });

  it('show no keys where there are none', () => {
    expect(options({ keys: [] }).place.querySelector('kbd')).toBeNull();
  });
});

describe('the welcome', () => {
  it('says what it does, and leads to the options', () => {
    const onOptions = vi.fn();
    const { place, click } = show(<Welcome sites={120} onOptions={onOptions} />, 'en');
    expect(place.textContent).toContain('120 news sites');
    click(place.querySelector('button') as HTMLElement);
    expect(onOptions).toHaveBeenCalled();
  });
});
