import fc from 'fast-check';
import { hostileTexts } from '../engine/hostile-text.ts';

/** Pieces that news are made of, so that random texts reach the rules and not only the tokenizer. */
const pieces = [
  'Menteri Keuangan Sri Mulyani',
  'juru bicara Pentagon John Kirby',
  'Budi',
  'ia',
  'Kepala BPS',
  'seorang pejabat',
  'Reuters',
  'Kompas.com',
  'laporan itu',
  'PT Maju Jaya',
  'DPR',
  'kata',
  'ujarnya',
  'mengatakan',
  'menurut',
  'dilansir dari',
  'seperti dikutip',
  'said',
  'according to',
  'told',
  'the report',
  'a spokesman',
  'bahwa',
  'that',
  'yang',
  ',',
  '.',
  '. ',
  ': ',
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '(',
  ')',
  '—',
  ' - ',
  '\n',
  '\n\n',
  ' ',
  'harga naik 5,2 persen',
  'Senin (20/10/2025)',
  'Rp1,5 triliun',
  'S.H., M.H.',
  'https://detik.com/a',
  '@akun',
  '\u202e',
  '\u200b',
  '\u0000',
  '😀',
  '\ud83d',
  'é',
  'محمد',
  '北京',
];

/** Text as hostile as it is near to news; up to a few thousand characters. */
export const newsText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join(' ')) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...Object.values(hostileTexts)), fc.integer({ min: 0, max: 3000 }))
      .map(([make, length]) => make(length)),
  },
);

const tags =
  'p div p p span b a blockquote ul li h2 figure figcaption aside form table td br script style iframe template svg kata-kata'.split(
    ' ',
  );
const attributes = [
  '',
  '',
  ' class="related"',
  ' class="caption"',
  ' hidden',
  ' style="display:none"',
  ' href="https://www.reuters.com/x"',
  ' href="javascript:1"',
  ' id="__proto__"',
  ' name="firstChild"',
  ' role="navigation"',
  ' datetime="2025-01-01"',
];

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u0000', '');

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', maxDepth: 6 },
    newsText.map((text) => escapeHtml(text.slice(0, 400))),
    fc
      .tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes), fc.array(tie('node'), { maxLength: 5 }))
      .map(([tag, attribute, inner]) => `<${tag}${attribute}>${inner.join('')}</${tag}>`),
  ),
}));

/** A page with anything in it, which says of itself that it is an article. */
export const newsPage: fc.Arbitrary<string> = fc
  .tuple(fc.array(node, { minLength: 1, maxLength: 12 }), newsText, fc.jsonValue())
  .map(([nodes, title, data]) => {
    const lines = nodes.map(
      (one) => `<p>Pasar Randu dibuka kembali setelah perbaikan atap selama dua pekan, kata Slamet. ${one}</p>`,
    );
    return `<!doctype html><html lang="id"><head><title>${escapeHtml(title)}</title><meta property="og:type" content="article">
<script type="application/ld+json">${JSON.stringify([{ '@type': 'NewsArticle', author: data, headline: data }, data]).replaceAll('<', '\\u003c')}</script>
</head><body><article><h1>${escapeHtml(title)}</h1><time datetime="2025-03-03">3 Maret 2025</time>${lines.join('\n')}</article></body></html>`;
  });

/** Names that reach a prototype where an object is taken for a map. */
export const trickyName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'tempo.co/a', ''),
  fc.string(),
);

/** Any JSON there can be, with names that reach a prototype. */
export const hostileJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 5 },
    fc.jsonValue(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(trickyName, tie('value')), { maxLength: 4 })
      .map((entries) =>
        JSON.parse(`{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`),
      ),
  ),
})).value;
