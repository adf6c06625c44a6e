import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../page/article-text.ts';
import type { Block, Box } from '../../page/blocks/block.ts';
import { walkBlocks } from '../../page/blocks/walk-blocks.ts';
import { type FoundArticle, findArticle } from '../../page/find-article.ts';
import { fixturePage, pageOf } from './load-page.ts';

/** The whole body of a document as if all of it were the article: what is tested is the map, not the choice. */
function wholeBody(document: Document): FoundArticle {
  const steps = walkBlocks(document.body);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const page = step.value;
  return {
    document,
    root: document.body,
    container: page.boxes[0] as Box,
    blocks: page.blocks as Block[],
    headline: null,
    page,
    data: { meta: () => null, article: null, types: new Set() },
    articles: 1,
  };
}

/** A Range's words without spaces: a line break and the edge of a paragraph have none of their own. */
const shown = (range: Range | null): string => bare(range?.toString() ?? '');

const bare = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');

const word = fc.constantFrom(
  'Kata',
  'siapa',
  'itu',
  '“kami',
  'tahu,”',
  'ujar',
  'Rp1.000',
  'ber\u00adubah',
  'di\u200bsini',
  '😀',
  'é',
  'A&B',
  '3,5',
);
const space = fc.constantFrom(' ', '\n   ', '\u00a0', ' \u00a0 ', '\t', '\u200b ', ' \ufeff');
const tag = fc.constantFrom('b', 'i', 'a href="/x"', 'span', 'em');
const close = (open: string): string => `</${open.split(' ')[0]}>`;
const inline = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: word },
      { weight: 6, arbitrary: space },
      { weight: 2, arbitrary: fc.tuple(tag, word).map(([t, w]) => `<${t}>${w}${close(t)}`) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('<br>', '<!-- x -->', '<script>var a</script>', '<img src="x">', '<wbr>'),
      },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join(''));
const block = fc
  .tuple(fc.constantFrom('p', 'div', 'li', 'blockquote', 'section'), inline)
  .map(([t, text]) => `<${t}>${text}</${t}>`);
const html = fc.array(fc.oneof(block, inline), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

describe('text and ranges', () => {
  it('take a block of invisible characters for no paragraph', () => {
    expect(readArticle(wholeBody(pageOf('<body><p>Kata</p>\u200b  </body>'))).text).toBe('Kata');
  });

  it('agree on any page: the words of a span are the words of its ranges, and the way back leads to the same span', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(
        html,
        fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 5, maxLength: 5 }),
        (source, picks) => {
          const article = readArticle(wholeBody(pageOf(`<body>${source}</body>`)));
          const { text } = article;
          if (text.length < 2) return;
          expect(text).not.toMatch(/ {2}|^\s|\s$|\n /);
          for (const [a, b] of picks) {
            const start = a % text.length;
            const end = start + 1 + (b % (text.length - start));
            const words = text.slice(start, end);
            const ranges = article.rangesOf({ start, end });
            expect(ranges.map(shown).join('')).toBe(bare(words));
            if (words.trim() === '') continue;
            const own = { start: start + words.search(/\S/), end: start + words.trimEnd().length };
            const back = ranges.length === 1 ? article.spanOf(ranges[0] as Range) : null;
            if (back) expect(text.slice(back.start, back.end).trim()).toBe(text.slice(own.start, own.end));
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it('agree on every fixture for spans all over the text', { timeout: 120_000 }, () => {
    for (const name of ['text-cut-by-br', 'captions', 'several-containers', 'english']) {
      const found = findArticle(fixturePage(`articles/${name}.html`));
      const article = found && readArticle(found);
      if (!article) throw new Error(`${name} is not read`);
      for (let start = 0; start < article.text.length - 40; start += 7) {
        const span = { start, end: start + 1 + (start % 39) };
        expect(article.rangesOf(span).map(shown).join('\n')).toBe(
          article.text.slice(span.start, span.end).split('\n').map(bare).filter(Boolean).join('\n'),
        );
      }
    }
  });
});

describe('words', () => {
  const textOf = (source: string): string => readArticle(wholeBody(pageOf(`<body>${source}</body>`))).text;

  it.each([
    ['<p>satu<b>dua</b>tiga</p>', 'satuduatiga'],
    ['<p>satu<br>dua</p>', 'satu dua'],
    ['<p>satu<br><br>dua</p>', 'satu\ndua'],
    ['<p>satu <b> dua </b> tiga</p>', 'satu dua tiga'],
    ['<p>ber&shy;ubah di&#8203;sini</p>', 'berubah disini'],
    ['<p>10&nbsp;juta &amp; lebih</p>', '10 juta & lebih'],
    ['Jakarta - <p>Kalimat.</p>sisa', 'Jakarta -\nKalimat.\nsisa'],
    ['<p>a<script>b</script>c</p>', 'ac'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
  ])('%s', (source, text) => {
    expect(textOf(source)).toBe(text);
  });
});

describe('a page that changes', () => {
  it('gives no range for words that have left the page', () => {
    const document = fixturePage('articles/english.html');
    const found = findArticle(document);
    const article = found && readArticle(found);
    document.querySelector('main')?.remove();
    expect(article?.rangeOf({ start: 0, end: 10 })).toBeNull();
    expect(article?.rangesOf({ start: 0, end: 10 })).toEqual([]);
  });

  it('gives none for spans outside the text', () => {
    const found = findArticle(fixturePage('articles/english.html'));
    const article = found && readArticle(found);
    for (const span of [
      { start: 5, end: 5 },
      { start: 9, end: 3 },
      { start: 99_999, end: 100_000 },
      { start: -5, end: -1 },
    ]) {
      expect(article?.rangesOf(span)).toEqual([]);
    }
  });
});
