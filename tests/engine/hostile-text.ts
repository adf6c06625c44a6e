/** A text of exactly `length` UTF-16 code units made of one piece over and over. */
const over = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** The same with a number in each piece, so that no two are alike. */
const counted = (piece: (n: string) => string) => (length: number) => {
  const pieces: string[] = [];
  let size = 0;
  for (let i = 0; size < length; i++) {
    const next = piece(i.toString(36));
    pieces.push(next);
    size += next.length;
  }
  return pieces.join('').slice(0, length);
};

/** Texts that no newsroom writes, by what is hostile in them; each is made at any length in UTF-16 code units. */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  'straight quotation marks': over('"'),
  'pairs of quotation marks': over('“”'),
  'opening quotation marks': over('“'),
  'quotation marks apart': over('" '),
  'apostrophes and blanks': over("' "),
  apostrophes: over("'"),
  'one endless quotation': (length) => `"${over('rumah ')(length - 2)}"`,
  'quotations that are never closed': over('"Saya pergi ke pasar.\n'),
  'quoted words': over('"kata" '),
  'one cue': over('kata '),
  'a cue and its source': over('kata Budi, '),
  'clauses inside clauses': over('Budi mengatakan bahwa '),
  'according to': over('menurut Budi, '),
  'hidden sources': over('disebut '),
  'citing phrases': over('Dilansir dari Reuters, '),
  'documents of documents': over('data dari laporan survei '),
  'appositions of appositions': over('Budi, direktur PT Maju, '),
  posts: over('mantan wakil ketua '),
  'relative words': over('yang '),
  'one sentence of plain words': over('rumah besar di desa '),
  names: over('Budi Santoso '),
  'names that differ': counted((n) => `Xa${n}z Ybo${n} `),
  'speakers that differ': counted((n) => `"Ini benar sekali ya," kata Xa${n}z. `),
  'bodies that differ': counted((n) => `Kementerian itu menyatakan bahwa PT Xa${n} rugi. `),
  'references to a document': over('Laporan itu menyebutkan bahwa harga naik. '),
  dates: over('Senin (20/10/2025), '),
  'line breaks': over('\n'),
  commas: over(', '),
  periods: over('.'),
  'periods before small letters': over('....a '),
  brackets: over('('),
  'one word': over('a'),
  'one word of hyphens': over('a-'),
  'words like addresses': over('a.b@'),
  'figures and periods': over('1.'),
  'lone surrogates': over('\ud800'),
  'turned surrogates': over('\udc00\ud83d'),
  'zero-width characters': over('a\u200b'),
  'zero-width characters alone': over('\u200b'),
  'changes of direction': over('kata \u202eidub\u202c '),
  'combining marks': over('e\u0301\u0301'),
  'private use and nulls': over('\ue000\u0000'),
};
