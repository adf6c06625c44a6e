import { describe, expect, it } from 'vitest';
import { readMetaData } from '../../page/facts/meta-data.ts';
import { renderCard } from '../../page/hover/render-card.ts';
import { read, selectAll } from '../../page/unclobbered.ts';
import { toCsv } from '../../report/export/to-csv.ts';
import { findOriginals } from '../../report/find-originals.ts';
import type { ArticleReport } from '../../report/schema.ts';
import { seedReport } from '../report/fixtures/seed.ts';

/** The seed report, whose outlets the page links to an address of its choice. */
function linked(link: string): { report: ArticleReport; sources: Map<string, ArticleReport['sources'][number]> } {
  const sources = seedReport.sources.map((source) => (source.type === 'outlet' ? { ...source, link } : source));
  return { report: { ...seedReport, sources }, sources: new Map(sources.map((source) => [source.id, source])) };
}

function originalsFor(link: string): string[] {
  const { report, sources } = linked(link);
  return report.claims.flatMap((claim) => findOriginals(claim, sources)).map(({ href }) => href);
}

describe('a link that the page calls Reuters or TASS', () => {
  it('is offered when it leads there', () => {
    expect(originalsFor('https://www.reuters.com/world/x')).toContain('https://www.reuters.com/world/x');
  });

  it.each([
    'https://reuters.com.evil.example/x',
    'https://evil.example/reuters.com',
    'javascript:alert(1)',
    'https:',
    'http://[',
    'https://www.reuters.com@evil.example/',
  ])('is not offered when it is %s', (link) => {
    const found = originalsFor(link);
    expect(found).not.toContain(link);
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('a spreadsheet whose separator is the semicolon, as in Indonesia', () => {
  it.each(['harga naik; =1+1', "a;=cmd|' /C calc'!A0", 'x;\t+1', 'x; ＝1'])('runs nothing of %j', (words) => {
    const claims = seedReport.claims.map((claim) => ({
      ...claim,
      parts: claim.parts.map((part) => ({ ...part, quote: { ...part.quote, exact: words } })),
    }));
    expect(toCsv({ ...seedReport, claims })).not.toMatch(/;\s*[=+\-@＝＋－＠]/u);
  });
});

describe('direction marks', () => {
  it('in the page’s data are dropped', () => {
    const page = new DOMParser().parseFromString(
      '<meta property="og:site_name" content="\u202eopmeT\u2066"><meta name="author" content="\u061c\u200f">',
      'text/html',
    );
    const { meta } = readMetaData(page);
    expect(meta('og:site_name')).toBe('opmeT');
    expect(meta('author')).toBeNull();
  });

  it('in a card cannot leave their line, and nothing in it is markup', () => {
    const shadows: ShadowRoot[] = [];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      shadows.push(root);
      return root;
    };
    const content = {
      name: '<img src=x>\u202e',
      about: 'a',
      way: '<b>',
      facts: ['<i>'],
      why: '</div><script>1</script>',
    };
    const card = renderCard(document, content, { dark: false, color: '#000000', line: 'solid' });
    Element.prototype.attachShadow = attach;
    expect(card.shadowRoot).toBeNull();
    const lines = [...(shadows[0]?.querySelectorAll('*') ?? [])];
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => line.localName !== 'div' || line.getAttribute('dir') !== 'auto')).toEqual([]);
  });
});

describe('a form whose fields are named like its parts', () => {
  it('is read past them', () => {
    const form = document.createElement('form');
    form.className = 'isi';
    form.append(document.createElement('p'));
    for (const name of [
      'firstChild',
      'className',
      'getAttribute',
      'querySelectorAll',
      'nodeName',
      'localName',
      'nodeType',
    ])
      Object.defineProperty(form, name, { value: document.createElement('input') });
    expect(read(form, 'firstChild')?.nodeName).toBe('P');
    expect(read(form, 'localName')).toBe('form');
    expect(read(form, 'nodeType')).toBe(1);
    expect(read(form, 'getAttribute')('class')).toBe('isi');
    expect([...selectAll(form, 'p')]).toHaveLength(1);
  });

  it('and a document whose pictures are', () => {
    const page = document.implementation.createHTMLDocument('Judul');
    for (const name of ['title', 'body', 'querySelectorAll', 'createRange'])
      Object.defineProperty(page, name, { value: page.createElement('img') });
    expect(read(page, 'title')).toBe('Judul');
    expect(read(page, 'body').localName).toBe('body');
    expect([...selectAll(page, 'title')]).toHaveLength(1);
    expect(read(page, 'createRange')()).toBeInstanceOf(Range);
  });
});
