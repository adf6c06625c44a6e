import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { expect, it } from 'vitest';
import { claimText } from '../../report/claim-text.ts';
import { toMarkdown } from '../../report/export/to-markdown.ts';
import type { ArticleReport } from '../../report/schema.ts';
import { anyText } from './fixtures/any-text.ts';
import { seedReport, seedUrl } from './fixtures/seed.ts';

/** The report as a Markdown reader shows it. */
function rendered(report: ArticleReport): HTMLElement {
  const say = (key: string, values: object = {}) => [key, ...Object.values(values)].join(' ');
  const html = marked.parse(toMarkdown(report, say, '14 Mei 2022'), { async: false });
  return new JSDOM(html).window.document.body;
}

const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();

it('a renderer shows the headline, a heading a source, and an item a claim with a link to it', () => {
  const page = rendered(seedReport);
  expect(words(page.querySelector('h1'))).toBe(seedReport.headline);
  expect([...page.querySelectorAll('h2')].map(words)).toEqual(
    seedReport.sources.filter(({ claims }) => claims.length > 0).map(({ name }) => name),
  );
  const items = [...page.querySelectorAll('li')];
  expect(items).toHaveLength(seedReport.claims.length);
  for (const claim of seedReport.claims) {
    const item = items.find((one) => words(one)?.includes(`“${claimText(claim)}”`));
    const link = item?.querySelector('a')?.getAttribute('href') ?? '';
    expect(link.split('#')[0]).toBe(seedUrl);
    expect(link).toContain(claim.parts[0]?.fragment);
  }
});

it('any words of the page are shown as words, and make no element', () => {
  const shape = (page: HTMLElement) => [...page.querySelectorAll('*')].map(({ localName }) => localName).join();
  const expected = shape(rendered(seedReport));
  const hostile = fc.constantFrom('<img src=x onerror=alert(1)>', '![x](y)', '1. a', '| a |', '```', 'http://x.y');
  fc.assert(
    fc.property(fc.oneof(hostile, anyText), (said) => {
      const text = `x${said.replace(/\s+/g, ' ').trim()}x`;
      const page = rendered({
        ...seedReport,
        headline: text,
        sources: seedReport.sources.map((source) => ({ ...source, role: source.role && text })),
      });
      expect(shape(page)).toBe(expected);
    }),
    { numRuns: 100 },
  );
});
