import type { PageSource } from './harness/page-server.ts';

const paragraph = (text: string): string => `<p>${text}</p>`;

function article(title: string, paragraphs: readonly string[], lang = 'id'): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,"></head>
<body><article><h1>${title}</h1><time datetime="2025-03-03">3 Maret 2025</time><div itemprop="articleBody">${paragraphs.map(paragraph).join('\n')}</div></article></body></html>`;
}

const plain =
  'Pasar Randu dibuka kembali setelah perbaikan atap selama dua pekan, dan pedagang mulai menata lapak sejak subuh.';

/** About three million characters in paragraphs that differ, with a claim in each. */
function longArticle(): string {
  const paragraphs: string[] = [];
  for (let size = 0; size < 3_000_000; size += paragraphs.at(-1)?.length ?? 0) {
    const day = paragraphs.length + 1;
    paragraphs.push(
      `Hari ke-${day}: ${plain} "Kami menjual ${day} karung beras," kata Kepala Pasar Randu Slamet Raharjo.`,
    );
  }
  return article('Artikel yang sangat panjang', paragraphs);
}

/** Addresses on a news site that bring what no newsroom means to publish. */
export const broken = {
  empty: 'https://www.tempo.co/rusak/kosong',
  noText: 'https://www.tempo.co/rusak/tanpa-teks',
  long: 'https://www.tempo.co/rusak/panjang',
  german: 'https://www.tempo.co/rusak/jerman',
  unbalanced: 'https://www.tempo.co/rusak/tanda-kutip',
};

const pages: Record<string, () => string> = {
  [broken.empty]: () => '',
  [broken.noText]: () =>
    '<!doctype html><html lang="id"><head><title>Galeri</title><meta property="og:type" content="article"></head><body><article><img alt="" src="data:,"><div></div></article></body></html>',
  [broken.long]: longArticle,
  [broken.german]: () =>
    article(
      'Der Markt öffnet wieder',
      [
        'Der Markt im Stadtteil wurde nach zwei Wochen wieder geöffnet, und die Händler bauten ihre Stände schon vor Sonnenaufgang auf.',
        '„Wir freuen uns über jeden Besucher“, sagte die Leiterin des Marktes, die nicht mit so vielen Menschen gerechnet hatte.',
        'Das neue Dach soll auch starken Wind aushalten. Die Arbeiten am Boden beginnen im nächsten Monat und dauern etwa drei Wochen.',
        'Nach Angaben der Stadtverwaltung kostete der Umbau weniger als geplant, weil ein Teil des alten Holzes wieder verwendet wurde.',
        'Viele Kunden kamen am ersten Tag zu Fuß, denn die Straße vor dem Haupteingang bleibt bis zum Ende des Jahres gesperrt.',
      ],
      'de',
    ),
  [broken.unbalanced]: () =>
    article('Tanda kutip yang tidak seimbang', [
      plain,
      '"Atap baru ini tahan angin, kata Kepala Pasar Randu Slamet Raharjo, Senin, 3 Maret 2025.',
      'Slamet mengatakan "perbaikan belum selesai seluruhnya dan akan dilanjutkan bulan depan.',
      'Pedagang sayur, Sumirah, mengatakan pembeli mulai berdatangan sejak pukul lima pagi” dan dagangannya habis sebelum siang.',
      `${plain} Menurut Sumirah, harga cabai turun dibanding bulan lalu."`,
    ]),
};

/** Serves the broken pages. */
export const brokenPages: PageSource = (host, path) => pages[`https://${host}${path}`]?.() ?? null;
