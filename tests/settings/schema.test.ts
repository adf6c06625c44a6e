import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageKey } from '../../settings/page-key.ts';
import { defaultSettings, parseSettings } from '../../settings/schema.ts';
import { isSiteOff, siteOf, withoutSite, withSite } from '../../settings/site.ts';
import version1 from './frozen/settings-1.json';

describe('settings', () => {
  it('of a fresh install: marks on, the browser’s language, every site, fairly sure', () => {
    expect(defaultSettings).toEqual({
      version: 1,
      highlights: true,
      language: 'auto',
      sitesOff: [],
      confidence: 0.3,
      hiddenTypes: [],
      styles: {},
      unsourced: false,
    });
  });

  it('of version 1 are read as they were written', () => expect(parseSettings(version1)).toEqual(version1));

  it.each([
    [null],
    [undefined],
    ['text'],
    [7],
    [[]],
    [{ highlights: 'yes', confidence: 9, sitesOff: 'all', styles: 3 }],
  ])('take their defaults for %j', (stored) => expect(parseSettings(stored)).toEqual(defaultSettings));

  it('keep what fits beside what does not', () => {
    const stored = { highlights: false, language: 'xx', sitesOff: ['detik.com'] };
    expect(parseSettings(stored)).toEqual({ ...defaultSettings, highlights: false, sitesOff: ['detik.com'] });
  });

  it('of a newer version are read as far as they fit', () => {
    expect(parseSettings({ version: 9, highlights: false, later: true })).toEqual({
      ...defaultSettings,
      highlights: false,
    });
  });

  it('never throw and never let a stored value reach the prototype', () => {
    const hostile = JSON.parse('{"__proto__": {"polluted": true}, "styles": {"__proto__": {"color": "#000000"}}}');
    parseSettings(hostile);
    expect('polluted' in {}).toBe(false);
    fc.assert(fc.property(fc.jsonValue(), (stored) => parseSettings(stored).version === 1));
  });
});

describe('sites', () => {
  it.each([
    ['https://www.Detik.com/a', 'detik.com'],
    ['http://news.detik.com:8080/a', 'news.detik.com'],
    ['about:blank', null],
    ['chrome://settings', null],
    ['file:///etc/passwd', null],
    ['nonsense', null],
  ])('%s is the site %s', (url, site) => expect(siteOf(url)).toBe(site));

  it('that are off take their subdomains with them, not their neighbours', () => {
    const settings = { ...defaultSettings, sitesOff: ['detik.com'] };
    expect(isSiteOff(settings, 'https://news.detik.com/a')).toBe(true);
    expect(isSiteOff(settings, 'https://bukandetik.com/a')).toBe(false);
    expect(isSiteOff(settings, 'about:blank')).toBe(false);
  });

  it('are switched off once and on together with the site they are a part of', () => {
    expect(withSite(['a.id', 'b.id'], 'a.id')).toEqual(['b.id', 'a.id']);
    expect(withoutSite(['detik.com', 'a.id'], 'news.detik.com')).toEqual(['a.id']);
  });
});

describe('the name of a page', () => {
  it.each([
    ['https://www.tempo.co/a/b/?utm_source=x#top', 'tempo.co/a/b'],
    ['https://tempo.co/a/b?page=2', 'tempo.co/a/b'],
    ['https://x.id/read.php?id=5&fbclid=1', 'x.id/read.php?id=5'],
    ['nonsense', 'nonsense'],
  ])('%s → %s', (url, key) => expect(pageKey(url)).toBe(key));
});
