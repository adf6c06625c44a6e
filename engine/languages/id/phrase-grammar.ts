import { list } from './list.ts';

/** Before a post that its bearer no longer or not yet holds. */
export const formerMarks: readonly string[] = list('mantan, eks, bekas, calon, bakal calon');

/** Join parts of a name. */
export const nameJoiners: readonly string[] = list('bin, binti, al, el, van, von, der, de, da, dos, of, the, and, for, ibn, anak');

/** Join a post or a body to what it belongs to. */
export const postJoiners: readonly string[] = list('di, dari, bidang, untuk, asal, urusan, pada, of, for, and, the, atas');

const verbShape = /^(?:me[mnlrwy]|di[a-z]{4}|ber[a-z]{3}|ter[a-z]{4}|menge)/;
/** Nouns and names of offices that look like verbs. */
const nouns = new Set(
  list(
    'media, medis, merek, merah, menteri, mental, mentor, menit, member, menu, memo, direktur, direksi, dinas, digital, dinamika, diplomasi, diplomat, diplomatik, disiplin, distrik, distribusi, divisi, diskusi, berita, berkas, beras, bersama, berat, berbagai, ternak, terminal, terapi, terdakwa, tersangka, teroris, terorisme, terduga, territory, teritorial, teritori, berlian, meninggal, direktorat, disabilitas, diabetes, dirgantara, meteorologi, metropolitan, metode, metalurgi, memori, terpidana, pertama',
  ),
);

/** Whether an unknown word has the shape of an Indonesian verb: a verbal prefix before enough letters to be a root. */
export const looksLikeVerb = (word: string): boolean => verbShape.test(word) && word.length > 5 && !nouns.has(word);
