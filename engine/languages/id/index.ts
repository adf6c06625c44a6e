import type { LanguagePack } from '../pack.ts';
import { anonymityBases, anonymityReasons, anonymousHeads } from './anonymous.ts';
import { anyBody, bodyHeads } from './bodies.ts';
import { channels } from './channels.ts';
import { claimVerbs, contentNouns, sameDocuments } from './content-nouns.ts';
import { phrases, verbs } from './cues.ts';
import { dayParts, days, months, relativeDays } from './dates.ts';
import { fields } from './fields.ts';
import { governments, seats } from './governments.ts';
import { nameGrammar } from './name-grammar.ts';
import { knowledgeBodies, namedBodies } from './named-bodies.ts';
import { givenNames } from './names.ts';
import {
  areaHeads,
  bodyMarks,
  bodyWords,
  formerMarks,
  fromWords,
  knowledgeHeads,
  looksLikeVerb,
  nameJoiners,
  postJoiners,
  relationalPosts,
} from './phrase-grammar.ts';
import { places } from './places.ts';
import { posts } from './posts.ts';
import { academicTitles, honorific, postModifier, ranks, title } from './titles.ts';
import { words } from './words.ts';

/** Indonesian. */
export const pack: LanguagePack = {
  language: 'id',
  verbs,
  // An active citing form (`mengutip`) may have a subject of its own.
  phrases: () =>
    phrases().map((p) => (p.kind === 'cites' && p.words.startsWith('me') ? { ...p, active: true as const } : p)),
  contentNouns,
  claimVerbs,
  sameDocuments,
  deniable: new Set(
    'laporan tuduhan tudingan klaim anggapan kabar pernyataan dugaan isu spekulasi pemberitaan'.split(' '),
  ),
  references: new Set(['qs', 'q.s', 'hr', 'h.r']),
  wordings: new Set(['bunyi', 'isi', 'petikan', 'kutipan', 'firman', 'sabda']),
  outletMarks: new Set('journal times post news tribune herald gazette magazine review'.split(' ')),
  ownPosts: new Set(['wali kota', 'walikota', 'bupati', 'gubernur', 'camat', 'lurah', 'presiden']),
  denials: new Set('bantah sanggah tampik tepis sangkal pungkir'.split(' ')),
  unheardHeads: new Set('pelaku tersangka terduga terdakwa korban penadah pengemudi sopir'.split(' ')),
  ownPronouns: new Set(['saya', 'aku']),
  looseComplementizers: new Set(['jika']),
  pictures: new Set(['video', 'rekaman', 'tangkapan']),
  posts,
  bodyHeads,
  anyBody,
  namedBodies,
  fields,
  governments,
  seats,
  answerLabels: new Set(['j', 'jawab', 'jawaban']),
  places,
  givenNames: () => givenNames,
  ranks: new Set(ranks),
  academicTitles: new Set(academicTitles),
  formerMarks,
  areaHeads,
  fromWords,
  knowledgeHeads,
  // `Wapres ke-10`: papers count those who once held a post; whoever holds it goes without the number.
  countedPost: /^ke-?\d{1,2}$/,
  bodyMarks,
  bodyWords,
  // The press of a place speaks unnamed: `media Israel`, `televisi pemerintah Iran`.
  pressNouns: new Set([
    'media',
    'kantor',
    'televisi',
    'tv',
    'stasiun',
    'radio',
    'surat',
    'koran',
    'harian',
    'majalah',
    'penyiar',
    'lembaga',
  ]),
  knowledgeBodies: new Set(knowledgeBodies),
  relationalPosts,
  nameJoiners,
  postJoiners,
  anonymousHeads,
  channels,
  words: { ...words, honorific, title, postModifier },
  months,
  days,
  relativeDays,
  dayParts,
  anonymityReasons,
  anonymityBases,
  modifiers: 'after',
  ...nameGrammar,
  looksLikeVerb,
  asked: new Set(['dihubungi', 'ditemui', 'dikonfirmasi', 'diwawancarai', 'diwawancara', 'ditanya']),
  delivered: {
    root: 'sampai',
    nouns: new Set([
      'pidato',
      'sambutan',
      'orasi',
      'ceramah',
      'khotbah',
      'khutbah',
      'kuliah',
      'materi',
      'paparan',
      'presentasi',
      'undangan',
      'surat',
      'berkas',
      'proposal',
      'bantuan',
    ]),
  },
  states: new Set(
    (
      'naik turun aman selamat solid rusak mahal murah hilang tewas lancar normal kondusif stabil siap wajar cukup penuh kosong sah palsu benar ' +
      'salah bersih baik buruk kuat lemah sehat sakit positif negatif aktif optimal tuntas selesai batal gagal sukses tinggi rendah penting perlu ' +
      'mundur hadir pulang lolos kalah imbang layak adil jelas pasti ilegal legal pulih lumpuh macet padam jatuh tumbang habis tepat keliru hoaks ' +
      'bohong kompak sepi ramai utuh hancur roboh ludes fiktif netral transparan'
    ).split(' '),
  ),
  // How old, how high or of which number somebody is, and whose parent: `pria berusia 45 tahun`, `ibu dua anak`.
  measuring: new Set([
    'berusia',
    'berumur',
    'bernomor',
    'berpangkat',
    'bertinggi',
    'bertubuh',
    'berbobot',
    'peringkat',
    'tahun',
    'anak',
    'cucu',
    'dunia',
    'sentimeter',
  ]),
};
